package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;

/** Says of every line what became of it. */
final class Accounts {

	private Accounts() {
	}

	static List<Entry> of(Draft draft) {
		List<Entry> entries = new ArrayList<>(draft.page().lines().size());
		int passage = 0;
		for (Line line : draft.page().lines()) {
			while (passage < draft.size() && draft.page().passages().get(passage).last() < line.number()) {
				passage++;
			}
			entries.add(entry(line, passage, draft));
		}
		return entries;
	}

	private static Entry entry(Line line, int passage, Draft draft) {
		if (passage >= draft.size() && !line.isBlank()) {
			return new Entry(line.number(), Role.FURNITURE, null, "Lies behind all that is read of a page", 1);
		}
		Judgement judgement = (passage < draft.size() && !line.isBlank()) ? draft.judgement(passage) : null;
		if (judgement == null) {
			return new Entry(line.number(), Role.BLANK, null, "Nothing stands in it", 1);
		}
		Integer of = (judgement.of() > 0) ? Integer.valueOf(judgement.of()) : null;
		return new Entry(line.number(), judgement.role(), of, judgement.reason(), judgement.confidence());
	}

}
