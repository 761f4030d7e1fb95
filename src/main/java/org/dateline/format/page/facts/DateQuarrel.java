package org.dateline.format.page.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles which day a story was published when its page names several.
 *
 * <p>
 * The first place that spoke is believed, with five exceptions. The same instant told
 * with a local offset is better than in UTC, for its day is the reader's. A time in UTC
 * gives way to the day next to it that the page shows, which is the local one. And where
 * at least two places show a later day to the reader, that day stands above the story as
 * its date; what machines are told is then the birth of the address, not of the text. A
 * day that linked data has in words was written by a template for people, often at its
 * last change, and gives way to an earlier day that the page shows. A day that is only
 * shown gives way to the folder of that day in which the story is filed.
 */
final class DateQuarrel {

	private static final Set<Origin> SHOWN = Set.of(Origin.TIME_ELEMENT, Origin.BYLINE, Origin.TEXT);

	/** Where a later day is shown, these still name the first. */
	private static final Set<Origin> FIRM = Set.of(Origin.OPENGRAPH, Origin.TIME_ELEMENT, Origin.BYLINE, Origin.TEXT);

	private static final Set<Origin> WEAK = Set.of(Origin.META, Origin.DUBLIN_CORE);

	private static final int FARTHEST_ZONE = 14 * 60;

	private final Ballot<Moment> ballot;

	private final Candidate<Moment> first;

	private final boolean inWords;

	private final Optional<LocalDate> filed;

	private DateQuarrel(Ballot<Moment> ballot, Candidate<Moment> first, boolean inWords, Optional<LocalDate> filed) {
		this.ballot = ballot;
		this.first = first;
		this.inWords = inWords;
		this.filed = filed;
	}

	/**
	 * The day, and what other places say.
	 * @param ballot all places
	 * @param inWords whether linked data has its day in words
	 * @param filed the day of the folder of the story
	 */
	static Optional<Fact<Moment>> settle(Ballot<Moment> ballot, boolean inWords, Optional<LocalDate> filed) {
		return ballot.candidates()
			.stream()
			.findFirst()
			.map((first) -> new DateQuarrel(ballot, first, inWords, filed).settled());
	}

	private Fact<Moment> settled() {
		Optional<Candidate<Moment>> local = local().or(this::filed);
		if (local.isPresent()) {
			return this.ballot.elect(local.get());
		}
		boolean borneOut = shown().stream().anyMatch((other) -> days(other) == 0);
		return borneOut ? this.ballot.elect(this.first)
				: neighbour().or(this::later)
					.or(this::earlier)
					.map(this.ballot::elect)
					.orElseGet(() -> this.ballot.elect(this.first));
	}

	private List<Candidate<Moment>> shown() {
		return this.ballot.candidates().stream().filter((candidate) -> SHOWN.contains(candidate.origin())).toList();
	}

	private long days(Candidate<Moment> other) {
		return ChronoUnit.DAYS.between(this.first.value().day(), other.value().day());
	}

	private boolean isInUtc() {
		return ZoneOffset.UTC.equals(this.first.value().offset());
	}

	/** The same instant with an offset that is not that of UTC. */
	private Optional<Candidate<Moment>> local() {
		Optional<OffsetDateTime> instant = this.first.value().instant().filter((time) -> isInUtc());
		return instant.flatMap((time) -> this.ballot.candidates()
			.stream()
			.filter((other) -> !ZoneOffset.UTC.equals(other.value().offset()))
			.filter((other) -> other.value().instant().filter((same) -> isSame(time, same)).isPresent())
			.findFirst());
	}

	private static boolean isSame(OffsetDateTime one, OffsetDateTime other) {
		return Duration.between(one, other).abs().toSeconds() < 60;
	}

	/**
	 * The day before or after that the page shows; with the offset, if its time gives
	 * one.
	 */
	private Optional<Candidate<Moment>> neighbour() {
		return shown().stream()
			.filter((other) -> Math.abs(days(other)) == 1)
			.map((other) -> new Candidate<>(withOffset(other.value()), other.origin()))
			.filter((other) -> isInUtc() || other.value().offset() != null)
			.findFirst();
	}

	/**
	 * A shown time has the offset that makes it the instant which is told, if there is
	 * one.
	 */
	private Moment withOffset(Moment shown) {
		if (shown.time() == null || shown.offset() != null) {
			return shown;
		}
		LocalDateTime local = shown.day().atTime(shown.time());
		return this.first.value()
			.instant()
			.map((told) -> Duration.between(told.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), local))
			.filter((apart) -> Math.abs(apart.toMinutes()) <= FARTHEST_ZONE && apart.toMinutes() % 15 == 0)
			.map((apart) -> ZoneOffset.ofTotalSeconds((int) apart.toMinutes() * 60))
			.map((offset) -> new Moment(shown.day(), shown.time(), offset))
			.orElse(shown);
	}

	/** A later day on which at least two places agree that the reader sees. */
	private Optional<Candidate<Moment>> later() {
		List<Candidate<Moment>> shown = shown();
		return shown.stream()
			.filter((other) -> isWeak() || (!isFirm() && days(other) > 0))
			.filter((other) -> shown.stream().filter((same) -> days(same) == days(other)).count() > 1)
			.findFirst();
	}

	private Optional<Candidate<Moment>> earlier() {
		boolean template = this.inWords && this.first.origin() == Origin.JSON_LD;
		return shown().stream().filter((other) -> template && days(other) < 0).findFirst();
	}

	private Optional<Candidate<Moment>> filed() {
		return this.filed.filter((day) -> SHOWN.contains(this.first.origin()))
			.filter((day) -> Math.abs(ChronoUnit.DAYS.between(this.first.value().day(), day)) > 1)
			.flatMap((day) -> this.ballot.candidates()
				.stream()
				.filter((other) -> other.value().day().equals(day))
				.findFirst());
	}

	/** Dates in the head under a plain name mean this and that. */
	private boolean isWeak() {
		return WEAK.contains(this.first.origin());
	}

	/**
	 * Whether the first day is that of Open Graph, is shown itself, or does not stand
	 * alone.
	 */
	private boolean isFirm() {
		return FIRM.contains(this.first.origin())
				|| this.ballot.candidates().stream().anyMatch((other) -> !other.equals(this.first) && days(other) == 0);
	}

}
