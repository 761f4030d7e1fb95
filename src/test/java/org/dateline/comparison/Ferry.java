package org.dateline.comparison;

import java.util.Arrays;
import java.util.List;

import org.dateline.http.StrictJson;
import org.dateline.story.Block;
import org.dateline.story.CodePoints;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import tools.jackson.databind.JsonNode;

/** Stories about a ferry, and what is done with their comparison. */
final class Ferry {

	private Ferry() {
	}

	static StoryBuilder story() {
		return Story.titled("The ferry runs again", "en");
	}

	static Block paragraph(String id, String text) {
		return new Block.Paragraph(id, text, List.of());
	}

	/** A story whose blocks are named by single letters and say nothing else. */
	static Story lettered(String letters) {
		return story()
			.blocks(letters.chars()
				.mapToObj(Character::toString)
				.map((letter) -> paragraph(letter, "Block " + letter))
				.toList())
			.build();
	}

	static Story with(Block... blocks) {
		return story().blocks(Arrays.asList(blocks)).build();
	}

	/** The later text, made of the earlier one and what changed. */
	static String applied(String before, List<WordChange> words) {
		StringBuilder after = new StringBuilder();
		int place = 0;
		for (WordChange change : words) {
			after.append(CodePoints.slice(before, place, change.from().start()));
			after.append((change.op() == Change.ADDED) ? change.text() : "");
			place = change.from().end();
		}
		return after.append(CodePoints.slice(before, place, CodePoints.length(before))).toString();
	}

	/** Words in short: those removed in square brackets, those added in curly ones. */
	static String shown(List<WordChange> words) {
		StringBuilder shown = new StringBuilder();
		words.forEach((change) -> shown
			.append((change.op() == Change.ADDED) ? "{" + change.text() + "}" : "[" + change.text() + "]"));
		return shown.toString();
	}

	static JsonNode json(Object value) {
		return StrictJson.mapper().valueToTree(value);
	}

}
