package org.dateline;

import java.nio.file.Path;
import java.util.List;

import org.dateline.house.Room;
import org.dateline.house.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The rooms keep to what they say of themselves, and all of them say it. */
final class ModularityTests {

	private static final String HOUSE = Dateline.class.getPackageName();

	@Test
	void usesOnlyRoomsThatItSaysItMayUse() {
		ApplicationModules.of(Dateline.class).verify();
	}

	@Test
	void seesARoomThatUsesAnotherUnasked() {
		assertThat(planted()).anyMatch((violation) -> violation.contains("'desk' depends on module 'archive'"));
	}

	@Test
	void seesANestedRoomThatUsesTheRoomAroundItUnasked() {
		assertThat(planted()).anyMatch((violation) -> violation.contains("'desk.drawer' depends on module 'desk'"));
	}

	@Test
	void saysOfEveryRoomWhatItIsFor() {
		assertThat(Room.debts(HOUSE, Source.under(Path.of("src/main/java")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			textBlock = """
					has no package-info.java                    | class Desk { }
					does not say in a sentence what it is for   | @NullMarked @ApplicationModule(allowedDependencies = {})
					does not say in a sentence what it is for   | /** Desks */ @NullMarked @ApplicationModule(allowedDependencies = {})
					is not @NullMarked                          | /** Desks. */ @ApplicationModule(allowedDependencies = "archive")
					does not say which rooms it may use         | /** Desks. */ @NullMarked @ApplicationModule
					does not say which rooms it may use         | /** Desks. */ @NullMarked
					""",
			delimiter = '|')
	void seesARoomThatOwesAWord(String debt, String words) {
		Source source = words.startsWith("class") ? Source.of("Desk.java", "package press.desk; " + words)
				: Source.of("package-info.java", words + " package press.desk;");
		assertThat(Room.debts("press", List.of(source))).containsExactly("press.desk " + debt);
	}

	@Test
	void asksNothingMoreOfARoomThatSaysAll() {
		Source source = Source.of("package-info.java",
				"/** Desks, with {@code drawers}. More. */ @NullMarked @ApplicationModule(allowedDependencies = {}) package press;");
		assertThat(Room.debts("", List.of(source))).isEmpty();
	}

	private static List<String> planted() {
		return ApplicationModules.of("faults.modules", (location) -> true).detectViolations().getMessages();
	}

}
