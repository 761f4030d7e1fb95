package org.dateline.format.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in an element and the elements within it. */
final class Tally {

	int characters;

	int linked;

	int paragraphs;

	int passages;

	int pictures;

	/** How many siblings were made by the same template, this element among them. */
	int alike;

	/**
	 * The characters of the story as far as they are known, and of all that was judged.
	 */
	double mass;

	double weight;

	/**
	 * Counts a page.
	 * @param frames its elements, parents before their children
	 * @param passages its text
	 */
	static void count(List<Frame> frames, List<Passage> passages) {
		for (Passage passage : passages) {
			Tally tally = passage.frame().tally;
			tally.characters += passage.length();
			tally.linked += passage.within(Within.LINK);
			tally.paragraphs += passage.block().tag.equals("p") ? 1 : 0;
			tally.passages++;
		}
		Map<Long, Integer> likes = new HashMap<>();
		for (int index = frames.size() - 1; index > 0; index--) {
			Frame frame = frames.get(index);
			if (frame.parent != null) {
				frame.parent.tally.add(frame.tally);
				likes.merge(likeness(frame, frame.parent), 1, Integer::sum);
			}
		}
		frames.forEach((frame) -> frame.tally.alike = (frame.parent != null)
				? likes.getOrDefault(likeness(frame, frame.parent), 1) : 1);
	}

	/**
	 * Adds up what is known of the story, from the inside out.
	 * @param frames the elements of a page, parents before their children
	 * @param passages its text
	 * @param sure how sure it is that each passage belongs to the story, 0 to 1
	 */
	static void weigh(List<Frame> frames, List<Passage> passages, double[] sure) {
		for (Passage passage : passages) {
			Tally tally = passage.frame().tally;
			tally.mass += sure[passage.index()] * weight(passage);
			tally.weight += weight(passage);
		}
		for (int index = frames.size() - 1; index > 0; index--) {
			Frame frame = frames.get(index);
			if (frame.parent != null) {
				frame.parent.tally.mass += frame.tally.mass;
				frame.parent.tally.weight += frame.tally.weight;
			}
		}
	}

	/**
	 * What a passage counts for: its length, for one long text must not speak for all.
	 * @param passage the passage
	 * @return its weight
	 */
	static double weight(Passage passage) {
		return Math.min(passage.length(), 400) + 10;
	}

	double share() {
		return (double) this.linked / Math.max(1, this.characters);
	}

	double mean() {
		return this.mass / Math.max(1, this.weight);
	}

	private void add(Tally other) {
		this.characters += other.characters;
		this.linked += other.linked;
		this.paragraphs += other.paragraphs;
		this.passages += other.passages;
		this.pictures += other.pictures;
	}

	private static long likeness(Frame frame, Frame parent) {
		return ((long) parent.index << 32) | (frame.likeness & 0xFFFF_FFFFL);
	}

}
