package org.dateline.house;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dateline.house.Limit.Bound;
import org.dateline.house.Limit.Sized;
import org.dateline.house.Measures.Method;

/** How large, how deep and how open the house may be, and what never stands in it. */
public final class Limits {

	private static final int LEAST_HIDDEN = 55;

	private Limits() {
	}

	/**
	 * All of them.
	 * @return the limits
	 */
	public static List<Limit> all() {
		return Stream.of(files(), methods(), shapes(), types(), words()).flatMap(List::stream).toList();
	}

	private static List<Limit> files() {
		String name = "code lines of a file";
		Function<Measures, Stream<Sized>> sizes = (measures) -> measures.sources()
			.stream()
			.filter((source) -> !source.isPackageInfo())
			.map((source) -> new Sized(source.name(), source.codeLines()));
		return List.of(Limit.most(name, new Bound(50, 30), sizes, file(31)),
				Limit.most(name, new Bound(90, 110), sizes, file(111)),
				Limit.most(name, new Bound(100, 300), sizes, file(301)));
	}

	private static List<Limit> methods() {
		String name = "code lines of a method";
		Function<Measures, Stream<Sized>> sizes = each(Method::lines);
		return List.of(Limit.most(name, new Bound(50, 4), sizes, method("ring();\n".repeat(3))),
				Limit.most(name, new Bound(90, 11), sizes, method("ring();\n".repeat(10))),
				Limit.most(name, new Bound(99, 25), sizes, method("ring();\n".repeat(24))),
				Limit.most(name, new Bound(100, 40), sizes, method("ring();\n".repeat(39))));
	}

	private static List<Limit> shapes() {
		Function<Measures, Stream<Sized>> branches = each(Method::branches);
		return List.of(
				Limit.most("branches of a method", new Bound(99, 8), branches,
						method("if (late && dark) ring(); ".repeat(4))),
				Limit.most("branches of a method", new Bound(100, 12), branches,
						method("switch (hour) { case 1 -> ring(); default -> { } } ".repeat(6))),
				Limit.most("nesting of a method", new Bound(100, 3), each(Method::nesting),
						method("for (;;) { try { if (late) ring(); else if (dark) ring(); } finally { } }")),
				Limit.most("parameters of a method", new Bound(100, 4), takes(false),
						"class Desk { void ring(int a, int b, int c, int d, int e) { } }"),
				Limit.most("parameters of a constructor", new Bound(100, 8), takes(true),
						"class Desk { Desk(int a, int b, int c, int d, int e, int f, int g, int h, int i) { } }"));
	}

	private static List<Limit> types() {
		Limit hidden = new Limit("package-private types ≥ %d %%".formatted(LEAST_HIDDEN),
				(measures) -> hidden(measures) + " %",
				(measures) -> (hidden(measures) < LEAST_HIDDEN) ? List.of(hidden(measures) + " %") : List.of(),
				"public class Desk { } class Drawer { }");
		return List.of(hidden,
				Limit.none("public types without Javadoc",
						(measures) -> measures.types()
							.stream()
							.filter((type) -> type.open() && !type.documented())
							.map(Measures.Type::where),
						"/* no Javadoc */ public class Desk { }"),
				Limit.none("places that return null", (measures) -> measures.nulls().stream(), method("return null;")),
				Limit.none("names with an underscore",
						(measures) -> measures.names()
							.stream()
							.filter((name) -> name.substring(name.lastIndexOf(' ')).contains("_")),
						"class Desk { static final int LAST_BELL = 1; int last_bell; }"));
	}

	private static List<Limit> words() {
		return List.of(containing("Lombok", "(?i)lombok", "import lombok.Getter; class Desk { }"),
				containing("things left to do", "\\b(TODO|FIXME|XXX)\\b", "/** TODO: ring. */ class Desk { }"),
				containing("author tags", "@author", "/**\n * A desk.\n * @author Nobody\n */\nclass Desk { }"),
				containing("empty Javadoc tags", "\\* @(return|(param|throws) \\S+)\\s*\n\\s*\\*(/| @)",
						"/**\n * A desk.\n * @param <T>\n */\nclass Desk<T> { }"),
				containing("file headers", "\\A\\s*/[*/](?s:.*?)\\*/\\s*package ",
						"/* Licence. */\npackage desk;\nclass Desk { }"));
	}

	private static Limit containing(String name, String pattern, String planted) {
		Pattern found = Pattern.compile(pattern);
		return Limit.none(name,
				(measures) -> measures.sources()
					.stream()
					.filter((source) -> found.matcher(source.text()).find())
					.map(Source::name),
				planted);
	}

	private static Function<Measures, Stream<Sized>> each(ToIntFunction<Method> size) {
		return (measures) -> measures.methods()
			.stream()
			.map((method) -> new Sized(method.where(), size.applyAsInt(method)));
	}

	private static Function<Measures, Stream<Sized>> takes(boolean makes) {
		return (measures) -> measures.methods()
			.stream()
			.filter((method) -> method.makes() == makes)
			.map((method) -> new Sized(method.where(), method.parameters()));
	}

	private static long hidden(Measures measures) {
		return measures.types().stream().filter((type) -> !type.open()).count() * 100 / measures.types().size();
	}

	private static String file(int lines) {
		return "class Desk {\n" + "\tint drawer;\n".repeat(lines - 2) + "}\n";
	}

	private static String method(String body) {
		return "class Desk {\n void open() {\n" + body + "}\n}\n";
	}

}
