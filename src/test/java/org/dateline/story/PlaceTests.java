package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PlaceTests {

	private final Place story = Place.ofStory();

	@Test
	void pointsToTheWholeStoryWithNothing() {
		this.story.fault("is too much");
		assertThat(this.story.faults()).containsExactly(new Fault("", "story is too much.", List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "a, /a", "a/b, /a~1b", "~1, /~01", "~, /~0", "'', /", "ä 🚢, /ä 🚢", "\", /\"" })
	void writesPointersByRfc6901(String member, String pointer) {
		this.story.at(member).fault("is wrong");
		assertThat(this.story.faults()).extracting(Fault::pointer).containsExactly(pointer);
	}

	@Test
	void namesAnItemByItsListAndItsNumber() {
		this.story.at("blocks").at(3).at("rows").at(0).at(12).fault("is wrong", "a", "b");
		assertThat(this.story.faults())
			.containsExactly(new Fault("/blocks/3/rows/0/12", "rows[0][12] is wrong.", List.of("a", "b")));
	}

	@Test
	void tellsANumberFromAMemberOfThatName() {
		this.story.at("foreign").at("7").fault("is wrong");
		assertThat(this.story.faults()).containsExactly(new Fault("/foreign/7", "7 is wrong.", List.of()));
	}

	@Test
	void showsNoControlsInNames() {
		this.story.at("a\u001B[31m").fault("is wrong");
		assertThat(this.story.faults()).extracting(Fault::detail).containsExactly("a<U+001B>[31m is wrong.");
	}

	@Test
	void isFullWithAHundredFaults() {
		for (int count = 0; count < 99; count++) {
			this.story.fault("is wrong");
		}
		assertThat(this.story.isFull()).isFalse();
		this.story.at("a").fault("is wrong");
		assertThat(this.story.isFull()).isTrue();
		this.story.fault("is wrong");
		assertThat(this.story.count()).isEqualTo(100);
	}

	@Test
	void lacksWhatIsNotThereOnly() {
		assertThat(this.story.lacks("")).isFalse();
		assertThat(this.story.lacks(null, "a")).isTrue();
		assertThat(this.story.faults()).containsExactly(new Fault("", "story is required.", List.of("a")));
	}

}
