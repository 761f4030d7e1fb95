package org.dateline.image;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.StrictJson;
import org.dateline.story.Image;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

final class ImageResourceTests {

	private static final JsonMapper MAPPER = StrictJson.mapper();

	private static final UUID ID = new UUID(2, 1);

	private static final Image PICTURE = new Image(ID.toString(), "https://example.org/pier.jpg", 1600, 900,
			"image/jpeg", "A pier", List.of("Harbour camera"), List.of("Example Pictures"), "Harbour camera",
			"© Example Pictures", "CC BY 4.0", "Name the agency.", "https://example.org/licences", "2024-02", "Port",
			"digitalCapture", "© Harbour camera",
			List.of(new Image.Rendition("small", "https://example.org/s.webp", 160, 90, "image/webp", 4096L)),
			List.of());

	private static final ImageResource.Use USE = new ImageResource.Use(new UUID(3, 1), new UUID(1, 0), "f", "The pier",
			"inline");

	private static final Map<String, String> LINKS = Map.of("self", "https://example.org/v1/images/1");

	@Test
	void saysAllThatIsKnownOfAPicture() {
		JsonNode resource = MAPPER.valueToTree(ImageResource.of(PICTURE, List.of(), LINKS));
		ObjectNode expected = MAPPER.valueToTree(PICTURE);
		expected.set("links", MAPPER.valueToTree(LINKS));
		assertThat(resource).isEqualTo(expected);
	}

	@Test
	void hasEveryMemberThatAPictureHas() {
		assertThat(components(ImageResource.class)).containsAll(components(Image.class));
	}

	@Test
	void showsWhereArticlesShowIt() {
		assertThat(ImageResource.of(PICTURE, List.of(USE), LINKS).uses()).containsExactly(USE);
	}

	@Test
	void namesTheArticleOfEachUse() {
		JsonNode use = MAPPER.valueToTree(ImageResource.of(PICTURE, List.of(USE), LINKS)).at("/uses/0");
		assertThat(use.propertyNames()).containsExactly("id", "article", "block", "caption", "role");
	}

	@Test
	void leavesOutWhatIsNotKnownButNoList() {
		Image bare = new Image(ID.toString(), null, null, null, null, null, List.of(), List.of(), null, null, null,
				null, null, null, null, null, null, List.of(), List.of());
		assertThat(MAPPER.valueToTree(ImageResource.of(bare, List.of(), Map.of())).propertyNames())
			.containsExactly("id", "creators", "agencies", "renditions", "uses", "links");
	}

	private static List<String> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map((component) -> component.getName()).toList();
	}

}
