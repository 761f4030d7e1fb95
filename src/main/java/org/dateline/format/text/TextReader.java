package org.dateline.format.text;

import java.util.List;
import java.util.Optional;

import org.dateline.format.Hints;

/**
 * Reads plain text that was copied off a page as a story.
 *
 * <p>
 * Every line is accounted for. What is not part of the story is told apart by its look,
 * its place and its repetition, so pages in any language and order of any site are read
 * alike. No date is made up.
 */
public final class TextReader {

	private TextReader() {
	}

	/**
	 * Reads a text of which nothing else is known.
	 * @param text the text as it was copied
	 * @return the story and the account of its lines; never an exception
	 */
	public static ReadText read(String text) {
		return read(text, Hints.NONE);
	}

	/**
	 * Reads a text.
	 * @param text the text as it was copied
	 * @param hints what is known beside it
	 * @return the story and the account of its lines; never an exception
	 */
	public static ReadText read(String text, Hints hints) {
		return read(Page.of(text), hints);
	}

	static ReadText read(Page page, Hints hints) {
		List<String> texts = page.passages().stream().map(Passage::text).toList();
		String language = Optional.ofNullable(hints.language())
			.filter((tag) -> !tag.isBlank())
			.orElseGet(() -> Languages.standard().guess(texts));
		Setting setting = new Setting(page, language);
		Draft draft = new Draft(page, setting, new Site(setting.repetition(), hints.publisher()));
		new BodyFinder(draft).judge();
		new PictureFinder(draft).judge();
		new HeadFinder(draft).judge();
		new RestFinder(draft).judge();
		return new Composer(draft, hints, language).read();
	}

}
