package org.dateline.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.dateline.story.Block;
import org.jspecify.annotations.Nullable;

/** Compares two bodies block by block. A block without an id is nobody's successor. */
final class BlockComparison {

	private static final Set<String> TOLD_ELSEWHERE = Set.of("id", "text");

	private final List<Block> before;

	private final List<Block> after;

	/** Per block of the later body its place in the earlier one, -1 for none. */
	private final int[] origins;

	private final BitSet steady;

	private final List<BlockChange> changes = new ArrayList<>();

	BlockComparison(List<Block> before, List<Block> after) {
		this.before = before;
		this.after = after;
		this.origins = origins();
		this.steady = LongestRise.of(this.origins);
	}

	private int[] origins() {
		Map<String, Integer> places = new HashMap<>();
		for (int place = 0; place < this.before.size(); place++) {
			places.putIfAbsent(String.valueOf(this.before.get(place).id()), place);
		}
		return this.after.stream().mapToInt((block) -> origin(block, places)).toArray();
	}

	/** Each block of before is the origin of one only. */
	private static int origin(Block block, Map<String, Integer> places) {
		Integer place = (block.id() != null) ? places.remove(block.id()) : null;
		return (place != null) ? place : -1;
	}

	List<BlockChange> changes() {
		BitSet kept = new BitSet();
		Arrays.stream(this.origins).filter((origin) -> origin >= 0).forEach(kept::set);
		int seen = 0;
		for (int place = 0; place < this.origins.length; place++) {
			if (this.steady.get(place)) {
				remove(seen, this.origins[place], kept);
				seen = this.origins[place];
			}
			look(place);
		}
		remove(seen, this.before.size(), kept);
		return List.copyOf(this.changes);
	}

	private void remove(int start, int end, BitSet kept) {
		IntStream.range(start, end).filter((place) -> !kept.get(place)).forEach((place) -> {
			Block block = this.before.get(place);
			this.changes.add(new BlockChange(Change.REMOVED, false, block.id(), place, null,
					Words.changed(block.words(), ""), List.of()));
		});
	}

	private void look(int place) {
		Block block = this.after.get(place);
		if (this.origins[place] < 0) {
			this.changes.add(new BlockChange(Change.ADDED, false, block.id(), null, place,
					Words.changed("", block.words()), List.of()));
			return;
		}
		look(this.before.get(this.origins[place]), block, place);
	}

	private void look(Block old, Block block, int place) {
		boolean moved = !this.steady.get(place);
		boolean changed = !old.equals(block);
		if (moved || changed) {
			this.changes
				.add(new BlockChange(changed ? Change.CHANGED : Change.MOVED, moved, block.id(), this.origins[place],
						place, Words.changed(old.words(), block.words()), Members.changes(old, block, TOLD_ELSEWHERE)));
		}
	}

}
