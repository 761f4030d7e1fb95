package org.dateline.format.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dateline.format.Decoding;
import org.dateline.format.Hints;
import org.dateline.format.Part;
import org.dateline.format.Provenance;
import org.dateline.format.Transcriber;
import org.dateline.format.Transcript;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Takes the text that somebody copied off a page. */
@Component
public final class TextTranscriber implements Transcriber {

	private static final String RULE = "text rule";

	private static final String HINT = "hint";

	private static final String PUBLISHED = "/publishedAt";

	/** How sure a hint is, as much as it is for a page. */
	private static final double TOLD = 0.5;

	@Override
	public MediaType mediaType() {
		return MediaType.TEXT_PLAIN;
	}

	@Override
	public Set<String> suffixes() {
		return Set.of("txt");
	}

	@Override
	public Transcript read(byte[] document, Hints hints) {
		String text = Decoding.decode(document, () -> Optional.ofNullable(hints.charset()));
		ReadText read = TextReader.read(text, hints);
		List<String> lines = text.lines().toList();
		List<Part> parts = read.account().stream().map((entry) -> part(entry, lines)).toList();
		int shown = lines.stream().mapToInt((line) -> line.codePointCount(0, line.length())).sum();
		String kind = (read.story() != null) ? "article" : "none";
		return new Transcript(read.story(), kind, read.published(), null, shown, () -> parts, provenance(read),
				read.warnings());
	}

	private static Part part(Entry entry, List<String> lines) {
		String line = (entry.line() <= lines.size()) ? lines.get(entry.line() - 1) : "";
		return new Part(entry.line(), null, 0, line.codePointCount(0, line.length()), became(entry), entry.reason(),
				entry.confidence());
	}

	private static String became(Entry entry) {
		String number = (entry.of() != null) ? " " + entry.of() : "";
		return switch (entry.role()) {
			case HEADLINE -> "headline";
			case STANDFIRST -> "standfirst";
			case PARAGRAPH -> "paragraph" + number;
			case SUBHEADING -> "heading";
			case ITEM -> "list item";
			case PUBLISHER -> "publisher";
			case SECTION -> "section";
			case BYLINE -> "byline";
			case DATE -> "date";
			case PICTURE -> "credit of image" + number;
			case CAPTION -> "caption of image" + number;
			case ALT -> "alt of image" + number;
			case TEASER -> "teaser" + number;
			case TEASERPICTURE -> "picture of teaser" + number;
			case REPETITION -> "repetition";
			case FURNITURE -> "furniture";
			case BLANK -> "blank";
		};
	}

	/**
	 * Each value that stands on a line has that line for its source; a day may be told.
	 */
	private static List<Provenance> provenance(ReadText read) {
		List<Provenance> found = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (Entry entry : read.account()) {
			pointer(entry, read.story()).filter(known::add)
				.ifPresent((pointer) -> found.add(new Provenance(pointer, RULE, entry.confidence(), List.of())));
		}
		if (read.story() != null && read.published() != null && known.add(PUBLISHED)) {
			found.add(new Provenance(PUBLISHED, HINT, TOLD, List.of()));
		}
		return found;
	}

	private static Optional<String> pointer(Entry entry, @Nullable Story story) {
		if (story == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (entry.role()) {
			case HEADLINE -> "/headline";
			case STANDFIRST -> "/standfirst";
			case PUBLISHER -> "/publisher";
			case SECTION -> "/section";
			case BYLINE -> "/byline";
			case DATE -> PUBLISHED;
			case PICTURE -> (entry.of() != null) ? "/images/" + (entry.of() - 1) : null;
			default -> null;
		});
	}

}
