package org.dateline.article;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.dateline.story.Rights;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

final class AppearanceTests {

	private static final Instant NOW = Instant.parse("2024-03-01T12:00:00Z");

	@Test
	void isOpenOnceItIsPublished() {
		assertThat(open(with(Status.PUBLISHED, null), NOW)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
	void isClosedInEveryOtherStatus(Status status) {
		assertThat(open(with(status, null), NOW)).isFalse();
	}

	@Test
	void isClosedWithoutAStatus() {
		assertThat(open(News.of(), NOW)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2024-03-01T11:59:59Z,true", "2024-03-01T12:00:00Z,true", "2024-03-01T12:00:00.000001Z,false",
			"2024-03-01T13:00:00+01:00,true", "2024-03-01T12:00:00-01:00,false" })
	void opensWhenItsEmbargoEnds(OffsetDateTime embargo, boolean open) {
		assertThat(open(with(Status.PUBLISHED, rights(embargo, null)), NOW)).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "2024-03-01T11:59:59Z,false", "2024-03-01T12:00:00Z,false", "2024-03-01T12:00:00.000001Z,true",
			"2024-03-01T13:00:00+01:00,false", "2024-03-01T12:00:00-01:00,true" })
	void closesWhenItExpires(OffsetDateTime expiry, boolean open) {
		assertThat(open(with(Status.PUBLISHED, rights(null, expiry)), NOW)).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-01T00:00:00Z,2025-01-01T00:00:00Z,true", "2025-01-01T00:00:00Z,2026-01-01T00:00:00Z,false",
			"2023-01-01T00:00:00Z,2024-01-01T00:00:00Z,false" })
	void isOpenBetweenEmbargoAndExpiry(OffsetDateTime embargo, OffsetDateTime expiry, boolean open) {
		assertThat(open(with(Status.PUBLISHED, rights(embargo, expiry)), NOW)).isEqualTo(open);
	}

	@Test
	void isNotOpenedByAnEmbargoThatEndedWhileItIsADraft() {
		OffsetDateTime past = OffsetDateTime.parse("2020-01-01T00:00:00Z");
		assertThat(open(with(Status.DRAFT, rights(past, null)), NOW)).isFalse();
	}

	@Test
	void isOpenUnderRightsWithoutTimes() {
		assertThat(open(with(Status.PUBLISHED, rights(null, null)), NOW)).isTrue();
	}

	private static boolean open(Story story, Instant now) {
		return Appearance.of(story, now).open();
	}

	private static Story with(Status status, @Nullable Rights rights) {
		return News.of().but().status(status).rights(rights).build();
	}

	private static Rights rights(@Nullable OffsetDateTime embargo, @Nullable OffsetDateTime expiry) {
		return new Rights(null, null, null, null, embargo, expiry, null);
	}

}
