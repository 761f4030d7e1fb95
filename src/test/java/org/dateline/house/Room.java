package org.dateline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.TreePath;

/**
 * A package as its {@code package-info.java} tells of it.
 *
 * @param name its full name
 * @param purpose the first sentence of its Javadoc
 * @param nullMarked whether what is not marked in it is never null
 * @param mayUse the rooms it may use, where it says so
 */
public record Room(String name, Optional<String> purpose, boolean nullMarked, Optional<List<String>> mayUse) {

	/**
	 * Reads a {@code package-info.java}.
	 * @param source the parsed file
	 * @return what it tells
	 */
	public static Room of(Source source) {
		PackageTree node = source.tree().getPackage();
		TreePath path = new TreePath(new TreePath(source.tree()), node);
		Optional<DocCommentTree> comment = Optional.ofNullable(source.trees().getDocCommentTree(path));
		return new Room(node.getPackageName().toString(), comment.map(Room::firstSentence),
				annotation(node, "NullMarked").isPresent(),
				annotation(node, "ApplicationModule").flatMap(Room::mayUse));
	}

	/**
	 * What packages owe and do not tell.
	 * @param root the root package, which is no room
	 * @param sources all sources of the house
	 * @return one sentence for each debt
	 */
	public static List<String> debts(String root, List<Source> sources) {
		List<Room> told = sources.stream().filter(Source::isPackageInfo).map(Room::of).toList();
		List<String> debts = new ArrayList<>();
		sources.stream()
			.map((source) -> source.tree().getPackage().getPackageName().toString())
			.distinct()
			.filter((name) -> told.stream().noneMatch((room) -> room.name().equals(name)))
			.forEach((name) -> debts.add(name + " has no package-info.java"));
		told.forEach((room) -> debts.addAll(room.debts(root)));
		return debts;
	}

	private List<String> debts(String root) {
		List<String> debts = new ArrayList<>();
		if (this.purpose.filter((sentence) -> sentence.endsWith(".")).isEmpty()) {
			debts.add(this.name + " does not say in a sentence what it is for");
		}
		if (!this.nullMarked) {
			debts.add(this.name + " is not @NullMarked");
		}
		if (!this.name.equals(root) && this.mayUse.isEmpty()) {
			debts.add(this.name + " does not say which rooms it may use");
		}
		return debts;
	}

	private static String firstSentence(DocCommentTree comment) {
		return comment.getFirstSentence()
			.stream()
			.map(Room::words)
			.collect(Collectors.joining())
			.replaceAll("\\s+", " ")
			.strip();
	}

	/** A link reads as its label or as the name of the type it leads to. */
	private static String words(DocTree part) {
		return part.toString()
			.replaceAll("\\{@link \\S+ ([^}]+)}", "$1")
			.replaceAll("\\{@(?:link|code) (?:[a-z]+\\.)*([^}]+)}", "`$1`");
	}

	private static Optional<? extends AnnotationTree> annotation(PackageTree node, String name) {
		return node.getAnnotations()
			.stream()
			.filter((annotation) -> annotation.getAnnotationType().toString().equals(name))
			.findFirst();
	}

	private static Optional<List<String>> mayUse(AnnotationTree annotation) {
		return annotation.getArguments()
			.stream()
			.map(Object::toString)
			.filter((argument) -> argument.startsWith("allowedDependencies"))
			.map((argument) -> Pattern.compile("\"([^\"]*)\"")
				.matcher(argument)
				.results()
				.map((name) -> name.group(1))
				.toList())
			.findFirst();
	}

}
