package org.dateline.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.PublicAddress;
import org.dateline.story.Story;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Puts pictures and captions into the shape in which they go over the wire. */
@Component
class ImageResources {

	private static final String IMAGES = "/v1/images";

	private final PublicAddress address;

	private final JsonMapper mapper;

	ImageResources(PublicAddress address, JsonMapper mapper) {
		this.address = address;
		this.mapper = mapper;
	}

	ImageResource image(Image image, List<ImageResource.Use> uses) {
		return ImageResource.of(this.mapper.readValue(image.body(), org.dateline.story.Image.class), uses,
				links(image.id().toString()));
	}

	List<ImageResource> images(UUID article, Story story) {
		return story.images().stream().map((image) -> {
			List<ImageResource.Use> uses = image.uses()
				.stream()
				.map((use) -> use(article, Wording.of(image, use)))
				.toList();
			return ImageResource.of(image, uses, links(image.id()));
		}).toList();
	}

	CaptionResource caption(Caption caption, Map<UUID, ImageResource> images) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", this.address.of("/v1/captions", caption.id()));
		links.put("article", this.address.of("/v1/articles", caption.article()));
		links.put("image", this.address.of(IMAGES, caption.image()));
		Object image = images.containsKey(caption.image()) ? images.get(caption.image()) : caption.image();
		return new CaptionResource(caption.id(), caption.text(), caption.role(), caption.article(), caption.block(),
				image, links);
	}

	static ImageResource.Use use(Caption caption) {
		return new ImageResource.Use(caption.id(), caption.article(), caption.block(), caption.text(), caption.role());
	}

	private static ImageResource.Use use(UUID article, Wording words) {
		return new ImageResource.Use(words.caption(), article, words.block(), words.text(), words.role());
	}

	private Map<String, String> links(String id) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", this.address.of(IMAGES, id));
		links.put("captions", this.address.of(IMAGES, id) + "/captions");
		links.put("articles", this.address.of(IMAGES, id) + "/articles");
		return links;
	}

}
