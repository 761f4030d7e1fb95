package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.format.page.body.Passage.Stretch;
import org.dateline.format.page.body.Shown.Placed;
import org.dateline.story.Block;
import org.dateline.story.Related;
import org.dateline.story.Related.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the pointers to other stories, among the paragraphs and beside them. */
final class Pointers {

	private static final int SHORTEST = 20;

	private static final int LONGEST = 250;

	private static final int MOST = 40;

	private static final long OTHER = Hint.bits(Hint.SHARE, Hint.TOPIC, Hint.BYLINE, Hint.ADVERT, Hint.NAVIGATION,
			Hint.COMMENT, Hint.SIGNUP, Hint.SHOP, Hint.CREDIT, Hint.CONTENTS);

	private final Judgement judgement;

	private final Extent extent;

	private final Addresses addresses;

	private final Set<String> seen = new HashSet<>();

	Pointers(Judgement judgement, Extent extent, Addresses addresses) {
		this.judgement = judgement;
		this.extent = extent;
		this.addresses = addresses;
	}

	/**
	 * The pointers among the paragraphs.
	 * @return teasers with their places
	 */
	List<Placed> embedded() {
		List<Placed> found = new ArrayList<>();
		for (Passage passage : this.judgement.sheet().passages()) {
			if (this.extent.isInside(passage.index()) && isPointer(passage)
					&& passage.frame().isUnder(this.judgement.root())) {
				Related related = related(passage, Kind.EMBEDDED);
				if (related != null && found.size() < MOST) {
					found.add(new Placed(passage.index(), new Block.Teaser(null, related)));
				}
			}
		}
		return found;
	}

	/**
	 * The pointers beside the story, as far as the page calls them related.
	 * @return the other stories
	 */
	List<Related> beside() {
		List<Related> found = new ArrayList<>();
		for (Passage passage : this.judgement.sheet().passages()) {
			boolean named = this.judgement.gives(passage, Family.NEAR, Hint.RELATED)
					|| this.judgement.gives(passage, Family.FAR, Hint.RELATED);
			if (named && isPointer(passage) && found.size() < MOST) {
				Related related = related(passage, Kind.CURATED);
				if (related != null) {
					found.add(related);
				}
			}
		}
		return found;
	}

	private boolean isPointer(Passage passage) {
		boolean sized = passage.length() >= SHORTEST && passage.length() <= LONGEST;
		long hints = passage.frame().hints | passage.block().hints | passage.block().up(1).hints;
		return sized && !this.extent.isKept(passage) && passage.share(Within.LINK) > 0.5 && (hints & OTHER) == 0;
	}

	private @Nullable Related related(Passage passage, Kind kind) {
		StringBuilder headline = new StringBuilder();
		Frame link = null;
		for (Stretch stretch : passage.stretches()) {
			Frame next = stretch.frame().link;
			if (next != null && (link == null || next == link)) {
				link = next;
				headline.append(passage.text(), stretch.start(), stretch.end());
			}
		}
		String words = headline.toString().replace('\n', ' ').strip();
		String address = (link != null) ? this.addresses.find(link.element.attr("href")).orElse(null) : null;
		boolean fresh = address != null && words.length() >= SHORTEST && this.seen.add(address);
		return fresh ? new Related(kind, words, address, null, null, null, null, List.of()) : null;
	}

}
