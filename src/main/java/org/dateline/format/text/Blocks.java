package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.credit.Credit;
import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Related;
import org.jspecify.annotations.Nullable;

/** Puts the body together, block by block. */
final class Blocks {

	/** A story may have no more blocks, and a block no longer text. */
	private static final int MOST = 5000;

	private static final int LONGEST = 50_000;

	private static final int LONGEST_CAPTION = 2000;

	private final Draft draft;

	private final Map<Integer, List<Pointer>> pointers;

	private final Map<Integer, List<Shot>> shots;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Image> images = new ArrayList<>();

	private final List<Related> related = new ArrayList<>();

	private final List<String> warnings = new ArrayList<>();

	private final List<Block.Listing.Item> items = new ArrayList<>();

	private String first = "";

	Blocks(Draft draft) {
		this.draft = draft;
		this.pointers = draft.pointers().stream().collect(Collectors.groupingBy(Pointer::passage));
		this.shots = draft.shots().stream().collect(Collectors.groupingBy(Shot::passage));
	}

	List<Block> blocks() {
		return this.blocks;
	}

	List<Image> images() {
		return this.images;
	}

	List<Related> related() {
		return this.related;
	}

	List<String> warnings() {
		return this.warnings;
	}

	/** The first paragraph, empty where there is none. */
	String firstParagraph() {
		return this.first;
	}

	void compose() {
		for (int passage = 0; passage < this.draft.size(); passage++) {
			Judgement judgement = this.draft.judgement(passage);
			if (this.blocks.size() >= MOST - 2) {
				this.warnings
					.add("The text goes on behind " + this.blocks.size() + " blocks, which is more than a story holds");
				return;
			}
			if (judgement != null) {
				compose(passage, judgement.role());
			}
		}
		list();
	}

	private void compose(int passage, Role role) {
		if (role == Role.ITEM) {
			this.items.add(new Block.Listing.Item(this.draft.text(passage).substring(2).strip(), List.of()));
			return;
		}
		if (isShown(role)) {
			list();
		}
		String text = this.draft.text(passage);
		switch (role) {
			case PARAGRAPH -> paragraph(text);
			case SUBHEADING -> this.blocks.add(new Block.Heading(id("h"), 2, text, List.of()));
			case TEASER -> teaser(passage);
			case PICTURE, ALT -> picture(passage);
			case HEADLINE, STANDFIRST, ITEM, PUBLISHER, SECTION, BYLINE, DATE, CAPTION, TEASERPICTURE, REPETITION,
					FURNITURE, BLANK -> {
				// No part of the body, or shown with another line
			}
		}
	}

	private static boolean isShown(Role role) {
		return role == Role.PARAGRAPH || role == Role.SUBHEADING || role == Role.TEASER || role == Role.PICTURE;
	}

	private String id(String kind) {
		return kind + (this.blocks.size() + 1);
	}

	private void list() {
		if (!this.items.isEmpty()) {
			this.blocks.add(new Block.Listing(id("l"), false, List.copyOf(this.items)));
			this.items.clear();
		}
	}

	private void paragraph(String text) {
		this.first = this.first.isEmpty() ? text : this.first;
		int start = 0;
		while (text.length() - start > LONGEST && this.blocks.size() < MOST) {
			int space = text.lastIndexOf(' ', start + LONGEST);
			int end = (space > start) ? space : start + LONGEST;
			end -= Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
			this.blocks.add(new Block.Paragraph(id("p"), text.substring(start, end).strip(), List.of()));
			start = end;
		}
		this.blocks.add(new Block.Paragraph(id("p"), text.substring(start).strip(), List.of()));
	}

	private void teaser(int passage) {
		for (Pointer pointer : this.pointers.getOrDefault(passage, List.of())) {
			String id = id("t");
			String image = (pointer.shot() < 0) ? null
					: show(this.draft.shots().get(pointer.shot()), id, Image.Role.TEASER);
			Related other = new Related(Related.Kind.EMBEDDED, pointer.headline(), null, null, image, id, null,
					List.of());
			this.related.add(other);
			this.blocks.add(new Block.Teaser(id, other));
		}
	}

	private void picture(int passage) {
		for (Shot shot : this.shots.getOrDefault(passage, List.of())) {
			if (!shot.teaser()) {
				String id = id("i");
				boolean lead = this.first.isEmpty() && this.images.isEmpty();
				String image = show(shot, id, lead ? Image.Role.LEAD : Image.Role.INLINE);
				this.blocks.add(new Block.Picture(id, image, cut(shot.caption())));
			}
		}
	}

	/** Adds an image and gives its name. */
	private String show(Shot shot, String block, Image.Role role) {
		String name = "image-" + (this.images.size() + 1);
		Credit credit = shot.credit();
		this.images.add(new Image(name, null, null, null, null, cut(shot.alt()), Names.fitting(credit.creators()),
				Names.fitting(credit.agencies()), Names.line(credit), null, Names.fitting(credit.licence()), null, null,
				credit.takenOn(), Names.fitting(credit.place()), null, cut(this.draft.text(shot.passage())), List.of(),
				List.of(new Image.Use(null, block, cut(shot.caption()), role))));
		return name;
	}

	private static @Nullable String cut(@Nullable String text) {
		return (text == null || text.length() <= LONGEST_CAPTION) ? text
				: text.substring(0, LONGEST_CAPTION - 1).strip();
	}

}
