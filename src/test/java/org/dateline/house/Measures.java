package org.dateline.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/** What sources measure, method by method and type by type. */
public final class Measures {

	private static final Set<Tree.Kind> BRANCHES = EnumSet.of(Tree.Kind.IF, Tree.Kind.FOR_LOOP,
			Tree.Kind.ENHANCED_FOR_LOOP, Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.CASE, Tree.Kind.CATCH,
			Tree.Kind.CONDITIONAL_EXPRESSION, Tree.Kind.CONDITIONAL_AND, Tree.Kind.CONDITIONAL_OR);

	private static final Set<Tree.Kind> NESTS = EnumSet.of(Tree.Kind.IF, Tree.Kind.FOR_LOOP,
			Tree.Kind.ENHANCED_FOR_LOOP, Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.SWITCH,
			Tree.Kind.SWITCH_EXPRESSION, Tree.Kind.TRY, Tree.Kind.SYNCHRONIZED);

	private static final Set<Modifier> CONSTANT = EnumSet.of(Modifier.STATIC, Modifier.FINAL);

	private final List<Source> sources;

	private final List<Method> methods = new ArrayList<>();

	private final List<Type> types = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final List<String> nulls = new ArrayList<>();

	/**
	 * Measures sources.
	 * @param sources what to measure
	 */
	public Measures(List<Source> sources) {
		this.sources = List.copyOf(sources);
		this.sources.forEach((source) -> new Scanner().scan(source.tree(), source));
	}

	/**
	 * What was measured.
	 * @return the sources
	 */
	public List<Source> sources() {
		return this.sources;
	}

	/**
	 * The methods and constructors that have a body.
	 * @return what each measures
	 */
	public List<Method> methods() {
		return this.methods;
	}

	/**
	 * The top-level types.
	 * @return what each is
	 */
	public List<Type> types() {
		return this.types;
	}

	/**
	 * The names that are given to packages, types, methods and variables but constants.
	 * @return each as {@code file: name}
	 */
	public List<String> names() {
		return this.names;
	}

	/**
	 * The places that return {@code null} in so many words.
	 * @return each as {@code file:line}
	 */
	public List<String> nulls() {
		return this.nulls;
	}

	/**
	 * A method or constructor.
	 *
	 * @param where file and name
	 * @param lines its code lines from its first word after annotations to its last brace
	 * @param parameters how many it takes; none is counted where others laid down how
	 * many: in an override and in the constructor of a record
	 * @param nesting how deep its statements stand in one another, each link of an
	 * else-if chain one deeper
	 * @param branches the ways through it: one, and one for each condition, {@code &&},
	 * {@code ||}, loop, case and catch
	 */
	public record Method(String where, int lines, int parameters, int nesting, int branches) {

		/**
		 * Whether it makes an object.
		 * @return whether it is a constructor
		 */
		public boolean makes() {
			return this.where.endsWith(": <init>");
		}

	}

	/**
	 * A top-level type.
	 *
	 * @param where file and name
	 * @param open whether it is public
	 * @param documented whether it has Javadoc
	 */
	public record Type(String where, boolean open, boolean documented) {
	}

	/** Counts while it walks; what it walks through is handed from node to node. */
	private final class Scanner extends TreePathScanner<@Nullable Object, Source> {

		private final Deque<Count> counts = new ArrayDeque<>(List.of(new Count()));

		@Override
		public @Nullable Object scan(@Nullable Tree node, Source source) {
			Count count = this.counts.getFirst();
			int deeper = (node != null && NESTS.contains(node.getKind())) ? 1 : 0;
			count.branches += (node != null && BRANCHES.contains(node.getKind())) ? 1 : 0;
			count.depth += deeper;
			count.deepest = Math.max(count.deepest, count.depth);
			Object result = super.scan(node, source);
			count.depth -= deeper;
			return result;
		}

		@Override
		public @Nullable Object visitPackage(PackageTree node, Source source) {
			Measures.this.names.add(where(source, node.getPackageName()));
			return super.visitPackage(node, source);
		}

		@Override
		public @Nullable Object visitClass(ClassTree type, Source source) {
			Measures.this.names.add(where(source, type.getSimpleName()));
			if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
				boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
				boolean documented = source.trees().getDocComment(getCurrentPath()) != null;
				Measures.this.types.add(new Type(where(source, type.getSimpleName()), open, documented));
			}
			return super.visitClass(type, source);
		}

		@Override
		public @Nullable Object visitMethod(MethodTree method, Source source) {
			Measures.this.names.add(where(source, method.getName()));
			this.counts.push(new Count());
			Object result = super.visitMethod(method, source);
			Count count = this.counts.pop();
			if (method.getBody() != null) {
				Measures.this.methods.add(new Method(where(source, method.getName()), source.codeLines(method),
						parameters(method), count.deepest, count.branches));
			}
			return result;
		}

		private int parameters(MethodTree method) {
			boolean override = method.getModifiers()
				.getAnnotations()
				.stream()
				.anyMatch((annotation) -> annotation.getAnnotationType().toString().equals("Override"));
			boolean inRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
			return (override || (inRecord && method.getReturnType() == null)) ? 0 : method.getParameters().size();
		}

		@Override
		public @Nullable Object visitVariable(VariableTree variable, Source source) {
			String name = variable.getName().toString();
			boolean constant = variable.getModifiers().getFlags().containsAll(CONSTANT)
					&& name.equals(name.toUpperCase(Locale.ROOT));
			if (!constant) {
				Measures.this.names.add(where(source, name));
			}
			return super.visitVariable(variable, source);
		}

		@Override
		public @Nullable Object visitTypeParameter(TypeParameterTree parameter, Source source) {
			Measures.this.names.add(where(source, parameter.getName()));
			return super.visitTypeParameter(parameter, source);
		}

		@Override
		public @Nullable Object visitReturn(ReturnTree node, Source source) {
			if (node.getExpression() != null && node.getExpression().getKind() == Tree.Kind.NULL_LITERAL) {
				Measures.this.nulls.add(source.name() + ":" + source.line(node));
			}
			return super.visitReturn(node, source);
		}

		private String where(Source source, Object name) {
			return source.name() + ": " + name;
		}

	}

	/** What is counted within one method. */
	private static final class Count {

		private int depth;

		private int deepest;

		private int branches = 1;

	}

}
