package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.http.Ids;
import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Gives every part of a story the id that it keeps: the one it came with, else the one it
 * had in the revision before, else a new one.
 */
final class Naming {

	private static final int NAME_LENGTH = 12;

	private static final Collector<CharSequence, ?, String> SPACED = Collectors.joining(" ");

	private final Story before;

	private final Map<String, UUID> known;

	/**
	 * Prepares to name the parts of a story.
	 * @param before the revision before, an empty story where there is none
	 * @param known the ids of pictures that are kept already, by address
	 */
	Naming(Story before, Map<String, UUID> known) {
		this.before = before;
		this.known = known;
	}

	/** The same story with an id for each block, picture, use and quotation. */
	Story name(Story story) {
		Story blocks = story.but().blocks(blocks(story)).build();
		Map<String, String> names = images(blocks);
		List<Block> renamed = blocks.blocks().stream().map((block) -> shown(block, names)).toList();
		List<Image> images = blocks.images()
			.stream()
			.map((image) -> image.named(names.getOrDefault(image.id(), image.id())))
			.toList();
		List<Related> related = blocks.related().stream().map((each) -> shown(each, names)).toList();
		Story complete = Uses.complete(blocks.but().blocks(renamed).images(images).related(related).build());
		return complete.but().images(uses(complete.images())).quotes(quotes(complete)).build();
	}

	private List<Block> blocks(Story story) {
		Map<String, String> urls = new HashMap<>();
		Stream.of(this.before, story)
			.flatMap((each) -> each.images().stream())
			.forEach((image) -> Optional.ofNullable(image.url()).ifPresent((url) -> urls.put(image.id(), url)));
		Names<Block> names = new Names<>(Block::id, Block::named, Naming::fresh);
		return names.give(this.before.blocks(), story.blocks(),
				(free, nameless) -> Recognition
					.of(free, nameless, (block) -> Optional.of(block.named("")),
							(block) -> Recognition.sign(shows(block, urls)),
							(block) -> Recognition
								.sign((block instanceof Block.Picture picture) ? picture.caption() : null))
					.alike(Naming::likeness));
	}

	/** The words of a block, each marked with its kind: a heading is no paragraph. */
	private static String likeness(Block block) {
		return Stream.of(words(block).split("\\s", -1))
			.filter((word) -> !word.isEmpty())
			.map((word) -> block.getClass().getSimpleName() + ':' + word)
			.collect(Collectors.joining(" "));
	}

	private static String words(Block block) {
		return switch (block) {
			case Block.Listing list -> list.items().stream().map(Block.Listing.Item::text).collect(SPACED);
			case Block.Table table ->
				Stream.concat(Stream.of(table.header()), table.rows().stream()).flatMap(List::stream).collect(SPACED);
			default -> block.words();
		};
	}

	/**
	 * What a block shows; a picture by its address, for its name in the story may be new.
	 */
	private static @Nullable String shows(Block block, Map<String, String> urls) {
		return switch (block) {
			case Block.Picture picture -> urls.getOrDefault(picture.image(), picture.image());
			case Block.Teaser teaser -> teaser.related().headline();
			case Block.Embed embed -> embed.url();
			default -> null;
		};
	}

	/** Per name that a picture has in the story the id that it is kept by. */
	private Map<String, String> images(Story story) {
		Map<String, String> names = new HashMap<>();
		Set<String> given = story.images()
			.stream()
			.map(Image::id)
			.filter((id) -> Ids.read(id).isPresent())
			.collect(Collectors.toSet());
		List<Image> nameless = story.images().stream().filter((image) -> !given.contains(image.id())).toList();
		List<Image> free = this.before.images().stream().filter((image) -> !given.contains(image.id())).toList();
		Map<String, String> places = places(story);
		Map<String, String> placesBefore = places(this.before);
		Recognition<Image> recognition = Recognition.of(free, nameless, (image) -> Recognition.sign(image.url()),
				(image) -> Recognition.sign(image.alt(), image.creditLine()), (image) -> Recognition.sign(
						(image.url() == null) ? places.getOrDefault(image.id(), placesBefore.get(image.id())) : null));
		for (int index = 0; index < nameless.size(); index++) {
			Image image = nameless.get(index);
			Optional<UUID> elsewhere = Optional.ofNullable(image.url())
				.map(this.known::get)
				.filter((id) -> !given.contains(id.toString()));
			names.put(image.id(),
					recognition.at(index)
						.map(Image::id)
						.or(() -> elsewhere.map(UUID::toString))
						.filter((id) -> !names.containsValue(id))
						.orElseGet(Naming::id));
		}
		return names;
	}

	/** Per picture the block that shows it. */
	private static Map<String, String> places(Story story) {
		Map<String, String> places = new HashMap<>();
		story.blocks()
			.forEach((block) -> Uses.picture(block)
				.ifPresent((image) -> places.putIfAbsent(image, String.valueOf(block.id()))));
		return places;
	}

	private static Block shown(Block block, Map<String, String> names) {
		return switch (block) {
			case Block.Picture picture -> new Block.Picture(picture.id(),
					names.getOrDefault(picture.image(), picture.image()), picture.caption());
			case Block.Teaser teaser -> new Block.Teaser(teaser.id(), shown(teaser.related(), names));
			default -> block;
		};
	}

	private static Related shown(Related pointer, Map<String, String> names) {
		String image = pointer.image();
		return (image == null) ? pointer : pointer.showing(names.getOrDefault(image, image));
	}

	private List<Image> uses(List<Image> images) {
		Map<String, Image> old = this.before.images().stream().collect(Collectors.toMap(Image::id, (image) -> image));
		return images.stream().map((image) -> {
			List<Image.Use> before = Optional.ofNullable(old.get(image.id())).map(Image::uses).orElse(List.of());
			return image.used(uses(before, image.uses()));
		}).toList();
	}

	private static List<Image.Use> uses(List<Image.Use> before, List<Image.Use> now) {
		Names<Image.Use> names = new Names<>(Image.Use::id, Image.Use::named, Naming::id);
		return names.give(before, now,
				(free, nameless) -> Recognition.of(free, nameless, (use) -> Recognition.sign(use.block()),
						(use) -> Recognition.sign(use.caption()), (use) -> Recognition.sign(use.role()),
						(use) -> Optional.of(Image.Use.class)));
	}

	private List<Quotation> quotes(Story story) {
		Names<Quotation> names = new Names<>(Quotation::id, Quotation::named, Naming::id);
		return names.give(this.before.quotes(), story.quotes(),
				(free, nameless) -> Recognition.of(free, nameless, (quote) -> Optional.of(quote.text()))
					.alike(Quotation::text));
	}

	private static String id() {
		return Ids.next().toString();
	}

	private static String fresh() {
		String random = UUID.randomUUID().toString().replace("-", "");
		return "b" + random.substring(0, NAME_LENGTH);
	}

}
