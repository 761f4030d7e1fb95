package org.dateline.story;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the names are like that parts of a story have for programs. */
final class NameRules {

	private static final int LANGUAGE = 100;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final Pattern IMAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

	private static final Pattern BLOCK = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

	private NameRules() {
	}

	/**
	 * The name of something in addresses, if it has one. An article is found by its id or
	 * by its slug at the same address, so a slug must not look like an id.
	 * @param place where it stands
	 * @param slug the name
	 */
	static void slug(Place place, @Nullable String slug) {
		if (slug == null) {
			return;
		}
		// Length first: the pattern recurses once for each hyphen
		if (slug.length() > TextRules.NAME || !SLUG.matcher(slug).matches()) {
			place.fault("must be up to 200 lower-case letters and digits, joined by single hyphens, not "
					+ Shown.quoted(slug));
		}
		else if (UUID.matcher(slug).matches()) {
			place.fault("must not be shaped like a UUID, as " + Shown.quoted(slug) + " is");
		}
	}

	/**
	 * The id of something that is kept, if it has one yet.
	 * @param place where it stands
	 * @param id the id
	 */
	static void id(Place place, @Nullable String id) {
		if (id != null && !UUID.matcher(id).matches()) {
			place.fault("must be a UUID in lower case, not " + Shown.quoted(id));
		}
	}

	/**
	 * The id of an image, or its name within the story.
	 * @param place where it stands
	 * @param id the id or name
	 */
	static void image(Place place, String id) {
		if (!place.lacks(id) && !UUID.matcher(id).matches() && !IMAGE.matcher(id).matches()) {
			place.fault("must be a UUID in lower case or a letter followed by up to 63 letters, digits, "
					+ "hyphens and underscores, not " + Shown.quoted(id));
		}
	}

	/**
	 * The name of a block within its story, if it has one yet.
	 * @param place where it stands
	 * @param id the name
	 */
	static void block(Place place, @Nullable String id) {
		if (id != null && !BLOCK.matcher(id).matches()) {
			place.fault("must be 1 to 64 letters, digits, hyphens and underscores, the first a letter or digit, not "
					+ Shown.quoted(id));
		}
	}

	/**
	 * A well-formed BCP 47 language tag, if there is one.
	 * @param place where it stands
	 * @param tag the tag
	 */
	static void language(Place place, @Nullable String tag) {
		if (tag != null && !isWellFormed(tag)) {
			place.fault("must be a BCP 47 language tag such as en or pt-BR, not " + Shown.quoted(tag));
		}
	}

	/**
	 * Items whose ids must differ; an item without an id differs from all.
	 * @param place where the items stand
	 * @param items the items
	 * @param id what the id of an item is
	 * @param <T> the type of the items
	 */
	static <T> void differ(Place place, List<T> items, Function<T, @Nullable String> id) {
		Set<String> seen = new HashSet<>();
		for (int index = 0; index < items.size(); index++) {
			T item = items.get(index);
			String name = (item != null) ? id.apply(item) : null;
			if (name != null && !seen.add(name)) {
				twice(place.at(index).at("id"), name);
			}
		}
	}

	/**
	 * Notes that a name stands twice.
	 * @param place where it stands the second time
	 * @param name the name
	 */
	static void twice(Place place, String name) {
		place.fault("must differ from the others, and " + Shown.quoted(name) + " stands twice");
	}

	private static boolean isWellFormed(String tag) {
		if (tag.isEmpty() || tag.length() > LANGUAGE) {
			return false;
		}
		try {
			new Locale.Builder().setLanguageTag(tag);
			return true;
		}
		catch (IllformedLocaleException _) {
			return false;
		}
	}

}
