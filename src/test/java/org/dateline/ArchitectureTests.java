package org.dateline;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.dateline.house.CallRules;
import org.dateline.house.HabitRules;
import org.dateline.house.LayerRules;
import org.dateline.house.RoomRules;
import org.dateline.house.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rules of the house over its classes; every rule is seen to find the faults planted
 * for it.
 */
final class ArchitectureTests {

	private static final String HOUSE = Dateline.class.getPackageName();

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(HOUSE);

	private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("faults");

	static Stream<Rule> rules() {
		return Stream.of(RoomRules.all(), LayerRules.all(), HabitRules.all(), CallRules.all()).flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isKeptByTheHouse(Rule rule) {
		rule.below(HOUSE).check(CLASSES);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void findsWhatWasPlanted(Rule rule) {
		JavaClasses planted = PLANTED.that(resideInAPackage(rule.planted() + ".."));
		assertThat(rule.below(rule.planted()).evaluate(planted).getFailureReport().getDetails()).hasSize(rule.faults());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void failsWhereThereIsNothingToCheck(Rule rule) {
		JavaClasses nothing = PLANTED.that(resideInAPackage("faults.nothing"));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.below("faults.nothing").check(nothing))
			.withMessageContaining("failed to check any classes");
	}

}
