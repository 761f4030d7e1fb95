package org.dateline.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.story.Block;
import org.dateline.story.Fault;
import org.dateline.story.Quotation;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a story, as the story counts and names its parts. */
public final class Quotations {

	private static final String POINTER = "/quotes/";

	/** As many as a story may hold. */
	private static final int MOST = 5000;

	private Quotations() {
	}

	/**
	 * Finds who said what in blocks.
	 * @param blocks the words of each by its name, in order
	 * @param language their language as of BCP 47
	 * @return the quotations in order, each with what speaks for it
	 */
	public static List<Found> in(Map<String, String> blocks, String language) {
		Galley galley = new Galley(blocks);
		return AttributionReader.read(galley.text(), language)
			.stream()
			.map((attribution) -> new Found(quotation(attribution, galley),
					galley.place(attribution.explanation().clause()), attribution.explanation().candidates()))
			.toList();
	}

	/**
	 * The words of a story in which somebody may say something.
	 * @param story a story whose blocks have ids
	 * @return the words of its paragraphs by the ids of these, in order
	 */
	public static Map<String, String> blocks(Story story) {
		Map<String, String> blocks = new LinkedHashMap<>();
		story.blocks()
			.stream()
			.filter((block) -> block instanceof Block.Paragraph || block instanceof Block.Blockquote)
			.forEach((block) -> blocks.put(String.valueOf(block.id()), block.words()));
		return blocks;
	}

	/**
	 * Adds what was said to a story; where it has quotations already, these stand.
	 * @param story a story
	 * @return the same story, or one with quotations, whose blocks have ids
	 */
	public static Story added(Story story) {
		if (!story.quotes().isEmpty() || !StoryRules.faultsOf(story).isEmpty()) {
			return story;
		}
		Story named = named(story);
		List<Quotation> found = in(blocks(named), named.language()).stream().map(Found::quotation).limit(MOST).toList();
		return found.isEmpty() ? story : standing(named.but().quotes(found).build());
	}

	/**
	 * Takes out of a story the quotations that its words do not bear out any more.
	 * @param story a story
	 * @return the story with those quotations that keep the rules
	 */
	public static Story standing(Story story) {
		Set<String> broken = StoryRules.faultsOf(story)
			.stream()
			.map(Fault::pointer)
			.filter((pointer) -> pointer.startsWith(POINTER))
			.map((pointer) -> pointer.substring(POINTER.length()).split("/", -1)[0])
			.collect(Collectors.toSet());
		if (broken.isEmpty()) {
			return story;
		}
		List<Quotation> sound = IntStream.range(0, story.quotes().size())
			.filter((index) -> !broken.contains(Integer.toString(index)))
			.mapToObj(story.quotes()::get)
			.toList();
		return standing(story.but().quotes(sound).build());
	}

	/**
	 * Gives an id to each block that has none.
	 * @param story a story
	 * @return the story, whose blocks can be pointed at
	 */
	public static Story named(Story story) {
		Set<String> taken = story.blocks()
			.stream()
			.map((block) -> String.valueOf(block.id()))
			.collect(Collectors.toSet());
		List<Block> blocks = new ArrayList<>();
		int number = 0;
		for (Block block : story.blocks()) {
			number++;
			String fresh = taken.contains("b" + number) ? "b" + number + "-n" : "b" + number;
			blocks.add((block.id() != null) ? block : block.named(fresh));
		}
		return story.but().blocks(blocks).build();
	}

	private static Quotation quotation(Attribution found, Galley galley) {
		Quotation.@Nullable Phrase cue = phrase(found.cue(), galley);
		Quotation.@Nullable Phrase mention = phrase(found.source(), galley);
		@Nullable Boolean carried = found.carried() ? Boolean.TRUE : null;
		return new Quotation(null, found.kind(), galley.words(found.content()), galley.places(found.content()),
				galley.places(found.verbatim()), cue, mention, found.speaker(), carried, found.confidence(),
				found.rule(), null, null);
	}

	private static Quotation.@Nullable Phrase phrase(@Nullable Span span, Galley galley) {
		return (span != null) ? galley.phrase(span) : null;
	}

	/**
	 * A quotation that was found, and what speaks for it.
	 *
	 * @param quotation the quotation
	 * @param clause the sentence it was found in
	 * @param candidates those who may have said it, the likeliest first
	 */
	public record Found(Quotation quotation, Quotation.Span clause, List<Attribution.Candidate> candidates) {

		public Found {
			candidates = List.copyOf(candidates);
		}

	}

}
