package org.dateline.served;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class SeededStoryTests {

	private final Reader reader;

	private final Statements statements;

	SeededStoryTests(Reader reader, Statements statements) {
		this.reader = reader;
		this.statements = statements;
	}

	@Test
	void showsTheBundledStoryWithItsHeadline() {
		assertThat(this.reader.get(Reader.STORY).json().path("headline").stringValue())
			.isEqualTo("Sore Losers: Daesh's UK Attacks Meant as Retaliation for Collapsing 'Caliphate'");
	}

	@Test
	void listsTheCaptionsOfItsFivePictures() {
		assertThat(this.reader.get(Reader.STORY + "/captions").json().path("data")).hasSize(5);
	}

	@Test
	void readsAnItemWithTwoStatements() {
		assertThat(this.statements.of(() -> this.reader.get(Reader.STORY))).hasSizeLessThanOrEqualTo(3);
	}

}
