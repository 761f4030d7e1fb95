package org.dateline.format.page.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.format.page.body.Exhibit.Sort;
import org.jspecify.annotations.Nullable;

/** Finds where else the words of a passage stand. */
final class Echoes {

	private static final int SHINGLE = 4;

	private static final int FEW = 3;

	private final int[] headline;

	private final int[] standfirst;

	private final Set<Integer> authors = new HashSet<>();

	private final Set<Integer> site = new HashSet<>();

	private final Set<Long> alts = new HashSet<>();

	private final Set<Long> body = new HashSet<>();

	private final Map<Long, Integer> last = new HashMap<>();

	private final Map<Long, Integer> first = new HashMap<>();

	Echoes(Sheet sheet, Witness witness) {
		this.headline = words(witness.headline());
		this.standfirst = words(witness.standfirst());
		witness.authors().forEach((author) -> gather(Words.of(author), this.authors));
		gather(words(witness.siteName()), this.site);
		shingle(words(witness.articleBody()));
		for (Exhibit exhibit : sheet.exhibits()) {
			String alt = (exhibit.sort() == Sort.PICTURE) ? exhibit.element().attr("alt") : "";
			if (alt.length() > 8) {
				this.alts.add(Words.sequence(Words.of(alt)));
			}
		}
		for (Passage passage : sheet.passages()) {
			long words = Words.sequence(passage.words());
			this.last.put(words, passage.index());
			this.first.putIfAbsent(words, passage.index());
		}
	}

	void read(Passage passage, Clues clues) {
		int[] words = passage.words();
		long sequence = Words.sequence(words);
		add(clues, Echo.AGAIN, this.first.getOrDefault(sequence, passage.index()) < passage.index());
		add(clues, Echo.WILL_COME, this.last.getOrDefault(sequence, passage.index()) > passage.index());
		add(clues, Echo.ALT, this.alts.contains(sequence));
		heads(words, clues);
		add(clues, Echo.AUTHOR, words.length <= 40 && holds(words, this.authors, 0.15));
		add(clues, Echo.SITE, words.length <= 10 && holds(words, this.site, 0.5));
		if (!this.body.isEmpty() && words.length >= SHINGLE) {
			double share = witnessed(words);
			clues.add(Family.ECHOES,
					(share > 0.7) ? Echo.WITNESSED : ((share > 0.2) ? Echo.PARTLY_WITNESSED : Echo.UNWITNESSED));
		}
	}

	boolean isHeadline(Passage passage) {
		return this.headline.length > 0 && sameMostly(passage.words(), this.headline);
	}

	private void heads(int[] words, Clues clues) {
		add(clues, Echo.HEADLINE, sameMostly(words, this.headline));
		add(clues, Echo.IN_HEADLINE, words.length >= FEW && covers(this.headline, words));
		add(clues, Echo.STANDFIRST, sameMostly(words, this.standfirst));
		add(clues, Echo.IN_STANDFIRST, words.length >= FEW && covers(this.standfirst, words));
		add(clues, Echo.BEGINS_STANDFIRST, this.standfirst.length > FEW && words.length > this.standfirst.length
				&& covers(words, this.standfirst));
	}

	private double witnessed(int[] words) {
		int found = 0;
		for (int at = 0; at + SHINGLE <= words.length; at++) {
			found += this.body.contains(Words.sequence(words, at, at + SHINGLE)) ? 1 : 0;
		}
		return (double) found / (words.length - SHINGLE + 1);
	}

	private void shingle(int[] words) {
		for (int at = 0; at + SHINGLE <= words.length; at++) {
			this.body.add(Words.sequence(words, at, at + SHINGLE));
		}
	}

	/**
	 * Whether one text is the beginning of the other, give or take a tenth of the words.
	 */
	private static boolean sameMostly(int[] one, int[] other) {
		int shorter = Math.min(one.length, other.length);
		if (shorter == 0 || shorter * 10 < Math.max(one.length, other.length) * 9) {
			return false;
		}
		int same = 0;
		for (int at = 0; at < shorter; at++) {
			same += (one[at] == other[at]) ? 1 : 0;
		}
		return same * 10 >= shorter * 9;
	}

	/** Whether one text begins with the other. */
	private static boolean covers(int[] whole, int[] part) {
		return part.length <= whole.length
				&& Words.sequence(whole, 0, part.length) == Words.sequence(part, 0, part.length);
	}

	private static boolean holds(int[] words, Set<Integer> names, double share) {
		int found = 0;
		for (int word : words) {
			found += names.contains(word) ? 1 : 0;
		}
		return found > 0 && found >= share * words.length;
	}

	private static void gather(int[] words, Set<Integer> into) {
		for (int word : words) {
			into.add(word);
		}
	}

	private static int[] words(@Nullable String text) {
		return (text != null) ? Words.of(text) : new int[0];
	}

	private static void add(Clues clues, Echo echo, boolean holds) {
		if (holds) {
			clues.add(Family.ECHOES, echo);
		}
	}

	static int headline(List<Passage> passages, Echoes echoes) {
		int first = -1;
		for (Passage passage : passages) {
			boolean top = passage.heading() == 1;
			if (echoes.isHeadline(passage) && (top || passage.heading() == 2)) {
				return passage.index();
			}
			if (first < 0 && top && passage.words().length >= FEW) {
				first = passage.index();
			}
		}
		return first;
	}

}
