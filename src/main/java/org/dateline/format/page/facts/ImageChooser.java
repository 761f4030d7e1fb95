package org.dateline.format.page.facts;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Chooses the picture that stands for the story, as the head names it. */
final class ImageChooser {

	private final Page page;

	ImageChooser(Page page) {
		this.page = page;
	}

	/** The lead image. */
	Optional<Fact<LeadImage>> choose() {
		MetaTags metas = this.page.metas();
		Ballot<LeadImage> ballot = new Ballot<>((image) -> fileName(image.url()));
		ballot.hear(Origin.OPENGRAPH, Stream.of("og:image:secure_url", "og:image", "og:image:url").flatMap((name) -> metas.all(name).stream()).map(this::tagged).flatMap(Optional::stream).findFirst());
		this.page.data().things("image").forEach((image) -> ballot.hear(Origin.JSON_LD, linked(image)));
		ballot.hear(Origin.TWITTER, metas.first("twitter:image", "twitter:image:src").flatMap(this::bare));
		ballot.hear(Origin.MICRODATA, this.page.items("image").stream().map(this::marked).flatMap(Optional::stream).findFirst());
		ballot.hear(Origin.LINK, this.page.links("image_src").stream().map((spot) -> bare(spot.element().attr("href"))).flatMap(Optional::stream).findFirst());
		ballot.hear(Origin.PARSELY, metas.first("parsely-image-url", "thumbnail", "sailthru.image.full").flatMap(this::bare));
		this.page.data().texts("thumbnailUrl").forEach((url) -> ballot.hear(Origin.JSON_LD, bare(url)));
		return ballot.elect();
	}

	private Optional<LeadImage> bare(String url) {
		return this.page.absolute(url).map((whole) -> new LeadImage(whole, null, null, null, null));
	}

	private Optional<LeadImage> tagged(String url) {
		MetaTags metas = this.page.metas();
		@Nullable Integer width = metas.first("og:image:width").map(ImageChooser::pixels).orElse(null);
		@Nullable Integer height = metas.first("og:image:height").map(ImageChooser::pixels).orElse(null);
		@Nullable String alt = metas.first("og:image:alt", "twitter:image:alt").orElse(null);
		return this.page.absolute(url).map((whole) -> new LeadImage(whole, width, height, alt, null));
	}

	private Optional<LeadImage> linked(LinkedNode image) {
		@Nullable Integer width = image.text("width").map(ImageChooser::pixels).orElse(null);
		@Nullable Integer height = image.text("height").map(ImageChooser::pixels).orElse(null);
		@Nullable String caption = image.text("caption").orElse(null);
		return image.address().or(() -> image.text("name")).flatMap(this.page::absolute).map((whole) -> new LeadImage(whole, width, height, null, caption));
	}

	private Optional<LeadImage> marked(Spot spot) {
		return Stream.of("content", "src", "href").map(spot.element()::attr).filter((value) -> !value.isBlank()).findFirst().flatMap(this::bare);
	}

	/** Pixels may be written as "1200px" or "1200.0". */
	private static @Nullable Integer pixels(String text) {
		int end = 0;
		while (end < text.length() && end < 6 && Character.isDigit(text.charAt(end))) {
			end++;
		}
		int pixels = (end > 0) ? Integer.parseInt(text.substring(0, end)) : 0;
		return (pixels > 0) ? pixels : null;
	}

	/** Sizes and servers differ where the picture is the same. */
	private static String fileName(String url) {
		int query = url.indexOf('?');
		String path = (query >= 0) ? url.substring(0, query) : url;
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
