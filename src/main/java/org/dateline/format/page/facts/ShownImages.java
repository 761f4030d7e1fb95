package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** The pictures that a page shows at the head of its story, each in its largest size. */
final class ShownImages {

	private static final int ABOVE = 8;

	private static final int BELOW = 40;

	private static final int SMALLEST = 150;

	private static final int LONGEST_CAPTION = 600;

	private static final List<String> SETS = List.of("srcset", "data-srcset");

	private static final List<String> SOURCES = List.of("data-src", "src", "data-original", "data-lazy-src");

	private final Page page;

	private final List<LeadImage> images = new ArrayList<>();

	ShownImages(Page page, int headline) {
		this.page = page;
		page.gathered()
			.named("img")
			.stream()
			.filter((spot) -> !spot.margin() && spot.line() > headline - ABOVE && spot.line() < headline + BELOW)
			.limit(20)
			.forEach((spot) -> image(spot.element()).ifPresent(this.images::add));
	}

	/** The first picture that is the same as the one at an address. */
	Optional<LeadImage> same(String url) {
		PictureName name = PictureName.of(url);
		return this.images.stream().filter((image) -> name.isSame(PictureName.of(image.url()))).findFirst();
	}

	/** The first picture that is large or stands in a figure of its own. */
	Optional<LeadImage> first() {
		return this.images.stream()
			.filter((image) -> image.caption() != null || isLarge(image.width()))
			.findFirst()
			.or(this::poster);
	}

	/** What a film shows before it runs. */
	private Optional<LeadImage> poster() {
		return this.page.gathered()
			.named("video")
			.stream()
			.filter((spot) -> !spot.margin())
			.map((spot) -> spot.element().attr("poster"))
			.filter((poster) -> !poster.isBlank())
			.flatMap((poster) -> this.page.absolute(poster).stream())
			.map((url) -> new LeadImage(url, null, null, null, null))
			.findFirst();
	}

	private static boolean isLarge(@Nullable Integer width) {
		return width != null && width >= 2 * SMALLEST;
	}

	private Optional<LeadImage> image(Element image) {
		@Nullable Integer width = PictureName.pixels(image.attr("width"));
		@Nullable Integer height = PictureName.pixels(image.attr("height"));
		boolean small = (width != null && width < SMALLEST) || (height != null && height < SMALLEST / 2);
		if (small) {
			return Optional.empty();
		}
		@Nullable String alt = Optional.of(Wording.line(image.attr("alt"))).filter((text) -> !text.isEmpty()).orElse(null);
		Optional<String> set = set(image);
		@Nullable Integer pixels = set.map(PictureName::greatest).filter((most) -> most > 0).orElse(width);
		return set.map(PictureName::largest)
			.or(() -> source(image))
			.flatMap(this.page::absolute)
			.map((url) -> new LeadImage(url, pixels, height, alt, caption(image).orElse(null)));
	}

	private static Optional<String> set(Element image) {
		Element parent = image.parent();
		Stream<Element> sources = (parent != null && parent.normalName().equals("picture"))
				? parent.children().stream().filter((child) -> child.normalName().equals("source")) : Stream.empty();
		return Stream.concat(Stream.of(image), sources)
			.flatMap((element) -> SETS.stream().map(element::attr))
			.filter((set) -> !set.isBlank() && !PictureName.largest(set).startsWith("data:"))
			.findFirst();
	}

	private static Optional<String> source(Element image) {
		return SOURCES.stream()
			.map(image::attr)
			.filter((url) -> !url.isBlank() && !url.startsWith("data:"))
			.findFirst();
	}

	private static Optional<String> caption(Element image) {
		Element holder = image;
		for (int steps = 0; steps < 6 && holder != null && !holder.normalName().equals("figure"); steps++) {
			holder = holder.parent();
		}
		Element caption = (holder != null) ? holder.selectFirst("figcaption") : null;
		return Optional.ofNullable(caption)
			.map((element) -> Wording.line(element.text()))
			.filter((text) -> !text.isEmpty() && text.length() <= LONGEST_CAPTION);
	}

}
