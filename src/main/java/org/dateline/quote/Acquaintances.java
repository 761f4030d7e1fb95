package org.dateline.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.Ids;
import org.dateline.listing.SortKey;

/**
 * All that is told of speakers, by which a stranger turns out to be one of them.
 */
final class Acquaintances {

	private final List<Speaker> told;

	Acquaintances(List<Speaker> known) {
		this.told = new ArrayList<>(known);
	}

	void add(UUID id, org.dateline.story.Speaker speaker) {
		this.told.add(new Speaker(id).show(speaker));
	}

	/**
	 * Takes strangers in, those first of whom is told for whom they stand: the others may
	 * be anybody of their name.
	 */
	Map<org.dateline.story.Speaker, String> with(List<org.dateline.story.Speaker> strangers) {
		Map<org.dateline.story.Speaker, String> ids = new LinkedHashMap<>();
		strangers.stream()
			.sorted(Comparator.comparing((stranger) -> stranger.affiliation() == null))
			.forEach((stranger) -> ids.put(stranger, with(stranger).toString()));
		return ids;
	}

	private UUID with(org.dateline.story.Speaker stranger) {
		UUID id = this.told.stream()
			.filter((speaker) -> speaker.is(stranger))
			.map(Speaker::id)
			.filter((known) -> this.told.stream().noneMatch((speaker) -> denies(speaker, known, stranger)))
			.findFirst()
			.orElseGet(Ids::next);
		add(id, stranger);
		return id;
	}

	/** Whether something else is told of the same person under the same name. */
	private static boolean denies(Speaker told, UUID known, org.dateline.story.Speaker stranger) {
		return told.id().equals(known) && told.nameKey().equals(SortKey.of(stranger.name())) && !told.is(stranger);
	}

}
