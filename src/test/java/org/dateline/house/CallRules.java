package org.dateline.house;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What is not called, each with what is used in its place. */
public final class CallRules {

	private static final String PLANTED = "faults.calls";

	private CallRules() {
	}

	/**
	 * All of them.
	 * @return the rules
	 */
	public static List<Rule> all() {
		return List.of(letterCase(), charset(), now(), zone(), oldDates(), printing(), lists(), parsing(),
				library("Jackson is Jackson 3", 2, "tools.jackson speaks for every format alike",
						"com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..",
						"com.fasterxml.jackson.dataformat..", "com.fasterxml.jackson.datatype.."));
	}

	private static Rule letterCase() {
		return call("case changes alike on every machine", 3, "toLowerCase(Locale.ROOT) does",
				"java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()");
	}

	private static Rule charset() {
		return call("bytes become text by a named charset", 11, "StandardCharsets.UTF_8 as an argument names it",
				"java.lang.String.getBytes()", "java.lang.String.<init>([B)", "java.lang.String.<init>([B, int, int)",
				"java.io.InputStreamReader.<init>(java.io.InputStream)",
				"java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
				"java.io.FileReader.<init>(java.lang.String)", "java.io.FileReader.<init>(java.io.File)",
				"java.io.FileWriter.<init>(java.lang.String*)", "java.io.FileWriter.<init>(java.io.File*)",
				"java.io.PrintWriter.<init>(java.io.OutputStream*)", "java.util.Scanner.<init>(java.io.InputStream)",
				"java.io.ByteArrayOutputStream.toString()", "java.nio.charset.Charset.defaultCharset()");
	}

	private static Rule now() {
		return call("a local time is never the present", 2, "Instant.now(clock) is the same moment everywhere",
				"java.time.LocalDateTime.now(*)", "java.time.LocalDate.now()", "java.time.LocalTime.now()");
	}

	private static Rule zone() {
		return call("no time zone is the machine's", 4, "ZoneOffset.UTC is known", "java.time.OffsetDateTime.now()",
				"java.time.ZonedDateTime.now()", "java.time.ZoneId.systemDefault()", "java.util.TimeZone.getDefault()",
				"java.time.Clock.systemDefaultZone()");
	}

	private static Rule oldDates() {
		return call("dates are those of java.time", 2, "an Instant cannot be changed and has no zone",
				"java.util.Date.<init>(*)", "java.util.Calendar.getInstance(*)");
	}

	private static Rule printing() {
		return call("nothing is printed", 3, "a logger says who speaks and how grave it is", "java.lang.System.out",
				"java.lang.System.err", "*.printStackTrace(*)");
	}

	private static Rule lists() {
		return call("a list that is made stays as it is", 1,
				"Stream.toList() makes one, and within a collector Collectors.toUnmodifiableList()",
				"java.util.stream.Collectors.toList()");
	}

	private static Rule parsing() {
		return call("XML is parsed by the hardened factory alone", 6,
				"others read whatever an entity names; the first room that reads XML brings that factory and names it here",
				"javax.xml.parsers.*Factory.new*", "javax.xml.stream.XMLInputFactory.new*",
				"javax.xml.transform.TransformerFactory.new*", "javax.xml.validation.SchemaFactory.newInstance*",
				"javax.xml.validation.SchemaFactory.newDefault*", "javax.xml.xpath.XPathFactory.new*",
				"org.xml.sax.helpers.XMLReaderFactory.*");
	}

	/** Forbids members by their full names, in which a star stands for anything. */
	private static Rule call(String name, int faults, String instead, String... members) {
		Pattern forbidden = Pattern.compile(Stream.of(members)
			.map((member) -> Pattern.quote(member).replace("*", "\\E.*\\Q"))
			.collect(Collectors.joining("|")));
		DescribedPredicate<JavaAccess<?>> access = describe(String.join(" or ", members),
				(made) -> forbidden.matcher(made.getTarget().getFullName()).matches());
		return new Rule(name, PLANTED, faults,
				(root) -> noClasses().should().accessTargetWhere(access).because(instead));
	}

	private static Rule library(String name, int faults, String instead, String... packages) {
		return new Rule(name, PLANTED, faults,
				(root) -> noClasses().should().dependOnClassesThat().resideInAnyPackage(packages).because(instead));
	}

}
