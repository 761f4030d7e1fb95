package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The families of clues. A clue is one value of a family; each has a number, and a weight
 * in each scorecard.
 */
@SuppressWarnings({ "EnumOrdinal", "ImmutableEnumChecker" })
enum Family {

	/** Names of the element and the two around it. */
	NEAR(Hint.values()),
	/** Names of the four elements around those. */
	FAR(Hint.values()),
	/** Names of all elements between the root of the story and the passage. */
	UNDER(Hint.values()),
	/** Kinds of element at any depth. */
	WITHIN(Within.values()),
	/** Turns of phrase at the beginning. */
	STARTS(Turn.values()),
	/** Turns of phrase anywhere in a short passage. */
	HOLDS(Turn.values()),
	/** What the characters of the text are like. */
	SAYS(Look.values()),
	/** Where else the same text stands. */
	ECHOES(Echo.values()),
	/** The sort of block, its length, whether it ends like a sentence. */
	SHAPE(64),
	/** The innermost element. */
	TAG(32),
	/** The share of the text in links, for short and for longer texts. */
	LINKS(12),
	/** What else stands in the same block. */
	PARENT(8), PARENTLINKS(8), PARENTTEXT(8), GRANDLINKS(8), GRANDTEXT(8),
	/** Whether an element around it is one of many alike. */
	CARD(8),
	/** Whether it stands alone with pictures. */
	PICTURED(8),
	/** Which part of the page's text it is in. */
	PLACE(10),
	/** How far behind the headline it stands. */
	BEHIND(10),
	/** What the first look thought of it. */
	OWN(16),
	/** What the first look thought of its neighbours. */
	BEFORE(8), AFTER(8), TWOBEFORE(8), TWOAFTER(8), WINDOW(8),
	/** What it thought of the texts in the same element. */
	SIBLINGS(8), BRANCH(8), BOX(8), BOXSIZE(8),
	/** What it thought of the texts made by the same template, and how many there are. */
	ALIKE(8), ALIKEMASS(8),
	/** How deep it stands in the root of the story. */
	ROOT(16),
	/** Where it stands beside the first and the last full paragraph. */
	SPAN(16),
	/** What kind of heading stands before it, and what follows a heading. */
	SECTION(8), FOLLOWED(8),
	/** How many other headlines were seen before. */
	OTHER(8),
	/** How much of the texts before and after is links. */
	LINKSBEFORE(8), LINKSAFTER(8),
	/**
	 * Whether it shares an article with the headline, or stands in a twin of its element.
	 */
	ARTICLE(8), TWIN(16);

	static final int ROOM = 64;

	private final List<String> values = new ArrayList<>();

	Family(Enum<?>... values) {
		for (Enum<?> value : values) {
			this.values.add(value.name().toLowerCase(Locale.ROOT));
		}
	}

	Family(int size) {
		for (int value = 0; value < size; value++) {
			this.values.add(Integer.toString(value));
		}
	}

	int clue(int value) {
		return ordinal() * ROOM + value;
	}

	List<String> clues() {
		return this.values;
	}

	static String name(int clue) {
		Family family = values()[clue / ROOM];
		return family.name().toLowerCase(Locale.ROOT) + ' ' + family.values.get(clue % ROOM);
	}

}
