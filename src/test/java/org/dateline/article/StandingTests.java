package org.dateline.article;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class StandingTests {

	private static final Instant SINCE = Instant.parse("2024-03-01T12:00:00Z");

	private static final Standing STANDING = new Standing(News.uuid(News.PIER), "ferry", 3, SINCE);

	@Test
	void changesWithEachRevision() {
		Standing next = new Standing(STANDING.id(), "ferry", 4, SINCE);
		assertThat(next.version()).isNotEqualTo(STANDING.version());
	}

	@Test
	void differsFromThatOfAnotherArticle() {
		Standing other = new Standing(News.uuid(News.BRIDGE), "ferry", 3, SINCE);
		assertThat(other.version()).isNotEqualTo(STANDING.version());
	}

	@Test
	void lastsWhereNothingIsRevised() {
		assertThat(new Standing(STANDING.id(), "ferry", 3, SINCE).version()).isEqualTo(STANDING.version());
	}

	@Test
	void knowsSinceWhenItHolds() {
		assertThat(STANDING.version().since()).isEqualTo(SINCE);
	}

	@Test
	void doesNotMistakeARevisionForPartOfTheId() {
		Standing eleven = new Standing(STANDING.id(), "ferry", 11, SINCE);
		assertThat(eleven.version().name()).endsWith(" 11");
	}

}
