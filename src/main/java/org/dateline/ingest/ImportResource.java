package org.dateline.ingest;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * An import of many stories, on the wire.
 *
 * @param id its id
 * @param state {@code running}, {@code done} or {@code stopped}
 * @param items how many lines were dealt with
 * @param created how many are new articles
 * @param revised how many are new revisions
 * @param unchanged how many were kept already
 * @param refused how many were not kept
 * @param percent how far it has come, 0 to 100
 * @param rate stories a second
 * @param secondsLeft how long it is likely to go on
 * @param startedAt when it was taken in
 * @param changedAt when it last moved
 * @param links addresses by relation
 */
record ImportResource(UUID id, String state, int items, int created, int revised, int unchanged, int refused,
		double percent, double rate, @Nullable Long secondsLeft, Instant startedAt, Instant changedAt,
		Map<String, String> links) {

	static ImportResource of(ImportJob job, PublicAddress address) {
		Progress progress = job.progress();
		String self = address.of("/v1/imports", job.id());
		return new ImportResource(job.id(), job.state().name().toLowerCase(Locale.ROOT), progress.items(),
				progress.created(), progress.revised(), progress.unchanged(), progress.refused(), progress.percent(),
				progress.rate(), job.running() ? progress.secondsLeft().orElse(null) : null, job.startedAt(),
				job.changedAt(), Map.of("self", self, "items", self + "/items"));
	}

}
