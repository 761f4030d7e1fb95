package org.dateline.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dateline.story.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as a suite writes it down.
 *
 * @param kind how much of it stands between quotation marks
 * @param content its segments, without marks at their ends
 * @param cue the words that say so, empty where there are none
 * @param source the words that name the speaker there, empty where there are none
 * @param speaker whom they mean, empty where that is not known
 */
record Expected(String kind, List<String> content, String cue, String source, String speaker) {

	private static final String MARKS = " ,.!?:;…«»„“”\"'";

	static Expected of(String line) {
		String[] columns = line.substring(1).split("\\|", -1);
		List<String> content = Arrays.stream(columns[1].split("//", -1)).map(Expected::bare).toList();
		return new Expected(columns[0].strip(), content, columns[2].strip(), bare(columns[3]), columns[4].strip());
	}

	static List<Expected> in(String text, String language) {
		return AttributionReader.read(text, language)
			.stream()
			.map((found) -> new Expected(found.kind().name().toLowerCase(Locale.ROOT),
					found.content().stream().map((span) -> bare(slice(text, span))).toList(), slice(text, found.cue()),
					bare(slice(text, found.source())), name(found.speaker())))
			.toList();
	}

	private static String name(@Nullable Speaker speaker) {
		return (speaker != null) ? speaker.name() : "";
	}

	private static String slice(String text, @Nullable Span span) {
		return (span != null) ? text.substring(span.start(), span.end()) : "";
	}

	private static String bare(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return "> %s | %s | %s | %s | %s".formatted(this.kind,
				this.content.stream().collect(Collectors.joining(" // ")), this.cue, this.source, this.speaker);
	}

}
