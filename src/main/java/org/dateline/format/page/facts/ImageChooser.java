package org.dateline.format.page.facts;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the picture that stands for the story: the first that the head names and the
 * page shows, in the size in which it is shown, for the head often names a crop made for
 * other sites; else the first that the head names; else the first large one.
 */
final class ImageChooser {

	private final Page page;

	private final ShownImages shown;

	private final Ballot<LeadImage> ballot = new Ballot<>((image) -> PictureName.of(image.url()).file());

	ImageChooser(Page page, int headline) {
		this.page = page;
		this.shown = new ShownImages(page, headline);
	}

	/** The lead image. */
	Optional<Fact<LeadImage>> choose() {
		hear();
		Optional<Fact<LeadImage>> seen = this.ballot.candidates()
			.stream()
			.flatMap((named) -> this.shown.same(named.value().url()).map((image) -> merged(named, image)).stream())
			.findFirst()
			.map(this.ballot::elect);
		this.ballot.hear(Origin.TEXT, this.shown.first());
		return seen.or(this.ballot::elect);
	}

	private void hear() {
		MetaTags metas = this.page.metas();
		this.ballot.hear(Origin.OPENGRAPH,
				first(Stream.of("og:image", "og:image:url", "og:image:secure_url")
					.flatMap((name) -> metas.all(name).stream())
					.map(this::tagged)));
		this.page.data().things("image").forEach((image) -> this.ballot.hear(Origin.JSON_LD, linked(image)));
		this.ballot.hear(Origin.TWITTER, metas.first("twitter:image", "twitter:image:src").flatMap(this::bare));
		this.ballot.hear(Origin.MICRODATA, first(this.page.items("image").stream().map(this::marked)));
		this.ballot.hear(Origin.LINK,
				first(this.page.links("image_src").stream().map((spot) -> bare(spot.element().attr("href")))));
		this.ballot.hear(Origin.PARSELY,
				metas.first("parsely-image-url", "thumbnail", "sailthru.image.full").flatMap(this::bare));
		this.page.data().texts("thumbnailUrl").forEach((url) -> this.ballot.hear(Origin.JSON_LD, bare(url)));
	}

	private static Optional<LeadImage> first(Stream<Optional<LeadImage>> images) {
		return images.flatMap(Optional::stream).findFirst();
	}

	private Candidate<LeadImage> merged(Candidate<LeadImage> named, LeadImage shown) {
		@Nullable String alt = (shown.alt() != null) ? shown.alt() : named.value().alt();
		@Nullable String caption = (shown.caption() != null) ? shown.caption() : named.value().caption();
		boolean larger = PictureName.of(named.value().url()).isRoot(PictureName.of(shown.url()))
				|| isLarger(named.value().url(), shown);
		LeadImage size = larger ? named.value() : shown;
		return new Candidate<>(new LeadImage(size.url(), size.width(), size.height(), alt, caption), named.origin());
	}

	/**
	 * Whether linked data says that the picture at an address is larger than it is shown.
	 */
	private boolean isLarger(String url, LeadImage shown) {
		return this.ballot.candidates()
			.stream()
			.filter((other) -> other.origin() == Origin.JSON_LD && other.value().url().equals(url))
			.map((other) -> other.value().width())
			.anyMatch((width) -> width != null && shown.width() != null && width > shown.width());
	}

	private Optional<LeadImage> bare(String url) {
		return this.page.absolute(url).map((whole) -> new LeadImage(whole, null, null, null, null));
	}

	private Optional<LeadImage> tagged(String url) {
		MetaTags metas = this.page.metas();
		@Nullable Integer width = metas.first("og:image:width").map(PictureName::pixels).orElse(null);
		@Nullable Integer height = metas.first("og:image:height").map(PictureName::pixels).orElse(null);
		@Nullable String alt = metas.first("og:image:alt", "twitter:image:alt").orElse(null);
		return this.page.absolute(url).map((whole) -> new LeadImage(whole, width, height, alt, null));
	}

	private Optional<LeadImage> linked(LinkedNode image) {
		@Nullable Integer width = image.text("width").map(PictureName::pixels).orElse(null);
		@Nullable Integer height = image.text("height").map(PictureName::pixels).orElse(null);
		@Nullable String caption = image.text("caption").orElse(null);
		return image.address()
			.or(() -> image.text("name"))
			.flatMap(this.page::absolute)
			.map((whole) -> new LeadImage(whole, width, height, null, caption));
	}

	private Optional<LeadImage> marked(Spot spot) {
		return Stream.of("content", "src", "href")
			.map(spot.element()::attr)
			.filter((value) -> !value.isBlank())
			.findFirst()
			.flatMap(this::bare);
	}

}
