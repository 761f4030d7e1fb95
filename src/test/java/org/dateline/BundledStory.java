package org.dateline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.story.Block;
import org.dateline.story.CodePoints;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Quotation.Kind;
import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.dateline.story.Related;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import tools.jackson.databind.json.JsonMapper;

/** The bundled story, as its file has it, and what tests look for in it. */
final class BundledStory {

	static final Path FILE = file();

	static final String JSON = json();

	static final Story STORY = JsonMapper.shared().readValue(JSON, Story.class);

	private BundledStory() {
	}

	private static Path file() {
		try (Stream<Path> files = Files.list(Path.of(resources()))) {
			return files.filter((file) -> file.toString().endsWith(".json")).findFirst().orElseThrow();
		}
		catch (IOException unreadable) {
			throw new IllegalStateException("The bundled story is not there", unreadable);
		}
	}

	private static String resources() {
		try {
			return Path.of(Optional.ofNullable(BundledStory.class.getResource("/seed")).orElseThrow().toURI())
				.toString();
		}
		catch (URISyntaxException wrong) {
			throw new IllegalStateException("The folder of the bundled story has no address", wrong);
		}
	}

	private static String json() {
		try {
			return Files.readString(FILE);
		}
		catch (IOException unreadable) {
			throw new IllegalStateException("The bundled story cannot be read", unreadable);
		}
	}

	static <T extends Block> List<T> blocks(Class<T> kind) {
		return STORY.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	static List<Image> used(Image.Role role) {
		return STORY.images()
			.stream()
			.filter((image) -> image.uses().stream().anyMatch((use) -> use.role() == role))
			.toList();
	}

	static Stream<Image> published() {
		return Stream.of(Image.Role.LEAD, Image.Role.INLINE).flatMap((role) -> used(role).stream());
	}

	static Image shownBy(Related related) {
		return STORY.images().stream().filter((image) -> image.id().equals(related.image())).findFirst().orElseThrow();
	}

	static Stream<Quotation> quotes() {
		return STORY.quotes().stream();
	}

	static Stream<Quotation> mixed() {
		return quotes().filter((quote) -> quote.kind() == Kind.MIXED);
	}

	static Stream<Span> fragments() {
		return quotes().flatMap((quote) -> quote.verbatim().stream());
	}

	static Stream<Phrase> phrases() {
		return quotes()
			.flatMap((quote) -> Stream.of(Optional.ofNullable(quote.cue()), Optional.ofNullable(quote.mention())))
			.flatMap(Optional::stream);
	}

	static Set<Speaker> speakers() {
		return quotes().flatMap((quote) -> Stream.ofNullable(quote.speaker())).collect(Collectors.toSet());
	}

	static Speaker speaker(String name) {
		return speakers().stream().filter((speaker) -> speaker.name().equals(name)).findFirst().orElseThrow();
	}

	static String words(String block) {
		return STORY.blocks().stream().filter((one) -> block.equals(one.id())).findFirst().orElseThrow().words();
	}

	static String words(Span span) {
		return CodePoints.slice(words(span.block()), span.start(), span.end());
	}

}
