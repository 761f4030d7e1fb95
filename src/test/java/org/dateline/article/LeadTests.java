package org.dateline.article;

import java.util.List;

import org.dateline.story.Image;
import org.dateline.story.Image.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class LeadTests {

	private static final Image INLINE = News.image(News.PIER, null, News.use(null, "f", "Inline", Role.INLINE));

	private static final Image LEADING = News.image(News.BRIDGE, "https://example.org/b.jpg",
			News.use(null, "g", "Inline", Role.INLINE), News.use(null, "h", "Leading", Role.LEAD));

	@Test
	void isThePictureThatPlaysThatPart() {
		assertThat(Lead.of(News.showing(List.of(INLINE, LEADING))).map(Lead::id)).contains(News.BRIDGE);
	}

	@Test
	void hasTheCaptionOfThatUse() {
		assertThat(Lead.of(News.showing(List.of(LEADING))).map(Lead::caption)).contains("Leading");
	}

	@Test
	void hasTheAddressAndSizeOfThePicture() {
		assertThat(Lead.of(News.showing(List.of(LEADING))))
			.contains(new Lead(News.BRIDGE, "https://example.org/b.jpg", 1600, 900, null, null, "Leading"));
	}

	@Test
	void isTheFirstOfTwo() {
		Image other = News.image(News.PIER, null, News.use(null, null, null, Role.LEAD));
		assertThat(Lead.of(News.showing(List.of(other, LEADING))).map(Lead::id)).contains(News.PIER);
	}

	@Test
	void isMissingWhereNoPictureLeads() {
		assertThat(Lead.of(News.showing(List.of(INLINE)))).isEmpty();
	}

	@Test
	void isMissingWhereThereIsNoPicture() {
		assertThat(Lead.of(News.of())).isEmpty();
	}

}
