package org.dateline.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;

/** One Java source, parsed by javac but not compiled. */
public final class Source {

	private static final Pattern COMMENT = Pattern
		.compile("\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'(?:\\\\.|[^'\\\\])[^']*+'"
				+ "|(?<comment>//[^\n]*+|/\\*(?s:.*?)\\*/)");

	private final String name;

	private final String text;

	private final List<String> code;

	private final CompilationUnitTree tree;

	private final DocTrees trees;

	private Source(Text text, CompilationUnitTree tree, DocTrees trees) {
		this.name = text.name;
		this.text = text.text;
		this.code = withoutComments(text.text).lines().toList();
		this.tree = tree;
		this.trees = trees;
	}

	/**
	 * Parses a text.
	 * @param name what to call it in messages, such as {@code story/Story.java}
	 * @param text Java
	 * @return the source
	 */
	public static Source of(String name, String text) {
		return parse(List.of(new Text(name, text))).getFirst();
	}

	/**
	 * Parses all Java below a folder.
	 * @param folder such as {@code src/main/java}
	 * @return the sources, in the order of their names
	 */
	public static List<Source> under(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return parse(files.filter((file) -> file.toString().endsWith(".java"))
				.sorted()
				.map((file) -> new Text(folder.relativize(file).toString().replace('\\', '/'), read(file)))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Source> parse(List<Text> texts) {
		JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, (problem) -> {
		}, List.of("-proc:none"), null, texts);
		DocTrees trees = DocTrees.instance(task);
		Iterator<Text> parsed = texts.iterator();
		try {
			return StreamSupport.stream(task.parse().spliterator(), false)
				.map((tree) -> new Source(parsed.next(), tree, trees))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String withoutComments(String text) {
		return COMMENT.matcher(text)
			.replaceAll((found) -> (found.group("comment") != null)
					? "\n".repeat((int) found.group().lines().count() - 1) : Matcher.quoteReplacement(found.group()));
	}

	/**
	 * What it is called.
	 * @return its path below its source folder
	 */
	public String name() {
		return this.name;
	}

	/**
	 * All of it.
	 * @return the text as it was read
	 */
	public String text() {
		return this.text;
	}

	boolean isPackageInfo() {
		return this.name.endsWith("package-info.java");
	}

	CompilationUnitTree tree() {
		return this.tree;
	}

	DocTrees trees() {
		return this.trees;
	}

	/**
	 * How many of its lines are neither blank nor comment.
	 * @return its code lines
	 */
	public int codeLines() {
		return codeLines(1, this.code.size());
	}

	/** Counts from the first word after the annotations to the last brace. */
	int codeLines(MethodTree method) {
		SourcePositions positions = this.trees.getSourcePositions();
		int start = line(method);
		for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
			start = line(wordAfter(positions.getEndPosition(this.tree, annotation)));
		}
		return codeLines(start, line(positions.getEndPosition(this.tree, method)));
	}

	int line(Tree node) {
		return line(this.trees.getSourcePositions().getStartPosition(this.tree, node));
	}

	private int line(long position) {
		return (int) this.tree.getLineMap().getLineNumber(position);
	}

	private long wordAfter(long position) {
		int next = (int) position;
		while (Character.isWhitespace(this.text.charAt(next))) {
			next++;
		}
		return next;
	}

	private int codeLines(int first, int last) {
		return (int) IntStream.rangeClosed(first, last).filter((line) -> !this.code.get(line - 1).isBlank()).count();
	}

	/** A text that javac takes for a file. */
	private static final class Text extends SimpleJavaFileObject {

		private final String name;

		private final String text;

		Text(String name, String text) {
			super(URI.create("text:///" + name), JavaFileObject.Kind.SOURCE);
			this.name = name;
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
