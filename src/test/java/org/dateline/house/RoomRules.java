package org.dateline.house;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What a room may know of another, beyond what Modulith checks. */
public final class RoomRules {

	private static final String PLANTED = "faults.rooms";

	private static final Set<String> SAYING_NOTHING = Set.of("common", "util", "utils", "core", "shared", "helper",
			"model", "dto", "domain", "infrastructure", "impl", "misc");

	private RoomRules() {
	}

	/**
	 * All of them.
	 * @return the rules
	 */
	public static List<Rule> all() {
		return List.of(
				new Rule("a story stands on Java, JSpecify and Jackson's annotations alone", PLANTED, 3,
						RoomRules::story),
				new Rule("no format knows another, and their room knows none", PLANTED, 2, RoomRules::formats),
				new Rule("no packages stand in a circle", PLANTED, 2, RoomRules::circles),
				new Rule("the main class imports no room", PLANTED, 2, RoomRules::mainKnowsNoRoom),
				new Rule("no room imports the main class", PLANTED, 2, RoomRules::mainIsUnknown),
				new Rule("a room is named after something in a newsroom", PLANTED, 1, RoomRules::names));
	}

	private static ArchRule story(String root) {
		return classes().that(resideInAPackage(root + ".story.."))
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(root + ".story..", "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..");
	}

	private static ArchRule formats(String root) {
		ArchRule apart = slices().matching(root + ".format.(*)..").should().notDependOnEachOther();
		ArchRule unknown = noClasses().that(resideInAPackage(root + ".format"))
			.should()
			.dependOnClassesThat(resideInAPackage(root + ".format..").and(resideOutsideOfPackage(root + ".format")));
		return CompositeArchRule.of(apart).and(unknown);
	}

	private static ArchRule circles(String root) {
		return slices().matching(root + ".(**)").should().beFreeOfCycles();
	}

	private static ArchRule mainKnowsNoRoom(String root) {
		return noClasses().that(main(root)).should().dependOnClassesThat(resideInAPackage(root + ".*.."));
	}

	private static ArchRule mainIsUnknown(String root) {
		return noClasses().that(resideInAPackage(root + ".*..")).should().dependOnClassesThat(main(root));
	}

	private static ArchRule names(String root) {
		return noClasses().should()
			.haveNameMatching("%s\\.(.*\\.)?(%s)\\..*".formatted(root, String.join("|", SAYING_NOTHING)));
	}

	private static DescribedPredicate<JavaClass> main(String root) {
		return DescribedPredicate.describe("the main class", (type) -> type.getName().equals(root + ".Dateline"));
	}

}
