package org.dateline.format.page.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dateline.format.page.body.Exhibit.Sort;
import org.dateline.story.Image;
import org.dateline.story.Image.Role;
import org.dateline.story.Image.Use;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the pictures of the story among all that the page shows. */
final class Pictures {

	private static final int SMALLEST = 80;

	private static final Set<String> SIGNS = Set.of("logo", "icon", "icons", "avatar", "pixel", "sprite", "badge",
			"button", "favicon", "tracking", "emoji");

	/** What stands in links that show the picture itself, larger. */
	private static final List<String> LARGER = List.of("javascript:", ".jp", ".png", ".webp", ".gif", "image");

	private final Extent extent;

	private final PictureAddress addresses;

	private final CaptionReader captions;

	private final Map<String, Shot> shots = new LinkedHashMap<>();

	Pictures(Judgement judgement, Extent extent, Addresses addresses) {
		this.extent = extent;
		this.addresses = new PictureAddress(addresses);
		this.captions = new CaptionReader(judgement, extent);
		judgement.sheet().exhibits().forEach(this::look);
	}

	/**
	 * The pictures of the story.
	 * @return each with its place, in the order of the page
	 */
	List<Shot> shots() {
		return List.copyOf(this.shots.values());
	}

	private void look(Exhibit exhibit) {
		if (exhibit.sort() == Sort.PICTURE && isShown(exhibit)) {
			this.addresses.find(exhibit.element())
				.filter(Pictures::isPhotograph)
				.ifPresent((address) -> keep(exhibit, address));
		}
	}

	private void keep(Exhibit exhibit, String address) {
		String name = name(address);
		if (!this.shots.containsKey(name)) {
			Image image = image("image-" + (this.shots.size() + 1), address, exhibit);
			this.shots.put(name, new Shot(exhibit.position(), image));
		}
	}

	private Image image(String id, String address, Exhibit exhibit) {
		Element element = exhibit.element();
		Caption caption = this.captions.read(exhibit);
		Role role = this.extent.isInside(exhibit.position()) ? Role.INLINE : Role.LEAD;
		Use use = new Use(null, null, caption.text(), role);
		String alt = element.attr("alt").strip();
		return new Image(id, address, pixels(element.attr("width")).orElse(null),
				pixels(element.attr("height")).orElse(null), null, alt.isEmpty() ? null : alt, List.of(), List.of(),
				null, null, null, null, null, null, null, null, caption.credit(), List.of(), List.of(use));
	}

	private boolean isShown(Exhibit exhibit) {
		Element element = exhibit.element();
		return this.extent.isNear(exhibit.position()) && this.extent.isOwn(exhibit.frame())
				&& !isSmall(element.attr("width")) && !isSmall(element.attr("height")) && !isPointer(exhibit.frame());
	}

	/** A picture in a link to another page announces that page. */
	private static boolean isPointer(Frame frame) {
		Frame link = frame.link;
		if (link == null || link.stands(Within.FIGURE)) {
			return false;
		}
		String address = link.element.attr("href").toLowerCase(Locale.ROOT);
		boolean itself = address.isEmpty() || address.startsWith("#") || LARGER.stream().anyMatch(address::contains);
		return !itself;
	}

	private static boolean isSmall(String size) {
		Optional<Integer> pixels = pixels(size);
		return pixels.isPresent() && pixels.get() < SMALLEST;
	}

	private static boolean isPhotograph(String address) {
		String path = name(address);
		if (path.endsWith(".svg") || path.endsWith(".ico")) {
			return false;
		}
		for (String word : path.split("[^a-z]+", -1)) {
			if (SIGNS.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The last part of the path, by which two sizes of one picture are known. */
	private static String name(String address) {
		int end = address.indexOf('?');
		String path = (end >= 0) ? address.substring(0, end) : address;
		String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return (name.length() < 6) ? path.toLowerCase(Locale.ROOT) : name;
	}

	private static Optional<Integer> pixels(String size) {
		String digits = size.endsWith("px") ? size.substring(0, size.length() - 2) : size;
		boolean number = !digits.isEmpty() && digits.length() < 6
				&& digits.chars().allMatch((unit) -> unit >= '0' && unit <= '9');
		return number ? Optional.of(Integer.valueOf(digits)).filter((pixels) -> pixels > 0) : Optional.empty();
	}

	/**
	 * A picture and its place.
	 *
	 * @param position the number of the passage that follows it
	 * @param image the picture
	 */
	record Shot(int position, Image image) {

		@Nullable String caption() {
			return this.image.uses().getFirst().caption();
		}

	}

}
