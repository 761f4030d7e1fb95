package org.dateline.store;

import java.util.List;

import org.dateline.story.Related;
import org.dateline.story.Section;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The longest texts that the rules allow find room, though each character counts twice.
 */
abstract class LimitContract {

	private static final String NAME = "🚢".repeat(200);

	private static final String LINE = "🎩".repeat(1000);

	private static final int LONGEST_ADDRESS = 2048;

	private final Desk desk;

	LimitContract(Desk desk) {
		this.desk = desk;
	}

	/** An address that no database can make shorter. */
	private static String address() {
		StringBuilder address = new StringBuilder("https://example.org/");
		for (int number = 0; address.length() < LONGEST_ADDRESS; number++) {
			address.append(Integer.toString(number * 7919 % 46_656, 36));
		}
		return address.substring(0, LONGEST_ADDRESS);
	}

	@Test
	void findsTheLongestCanonicalAddressAgain() {
		Story story = Copy.headed("Far").canonicalUrl(address()).build();
		assertThat(this.desk.kept(story).canonicalUrl()).isEqualTo(address());
	}

	@Test
	void findsAnArticleByTheLongestAddress() {
		this.desk.keep(Copy.headed("Farther").slug("farther").canonicalUrl(address()).build());
		assertThat(this.desk.all("/v1/articles?url=" + address(), "slug")).contains("farther");
	}

	@Test
	void findsAPictureOfTheLongestAddressAgain() {
		Story story = Copy.headed("Seen far")
			.blocks(List.of(Copy.picture("photo", "Far")))
			.images(List.of(Copy.image("photo", address())))
			.build();
		assertThat(this.desk.kept(story).images().getFirst().url()).isEqualTo(address());
	}

	@Test
	void findsThePointerOfTheLongestHeadlineAgain() {
		String headline = "🚢".repeat(500);
		Related pointer = Copy.pointer(headline, address());
		this.desk.keep(Copy.headed("Beside far").slug("beside-far").related(List.of(pointer)).build());
		assertThat(this.desk.page("/v1/articles/beside-far/related", "headline")).containsExactly(headline);
	}

	@Test
	void findsTheLongestWordsAboutASpeakerAgain() {
		Speaker speaker = new Speaker(null, NAME, LINE, LINE, LINE);
		Story story = Copy.headed("Titles")
			.blocks(List.of(Copy.named("p1", "Words")))
			.quotes(List.of(Copy.said("p1", "Words", speaker)))
			.build();
		assertThat(this.desk.kept(story).quotes().getFirst().speaker()).usingRecursiveComparison()
			.ignoringFields("id")
			.isEqualTo(speaker);
	}

	@Test
	void findsTheLongestTypeAgain() {
		assertThat(this.desk.kept(Copy.headed("Typed").type(LINE).build()).type()).isEqualTo(LINE);
	}

	@Test
	void findsTheLongestNameOfASectionAgain() {
		this.desk.keep(Copy.headed("Sectioned").section(new Section("longest", NAME)).build());
		assertThat(this.desk.json("/v1/sections/longest").path("name").asString()).isEqualTo(NAME);
	}

	@Test
	void findsTheLongestSchemeOfATagAgain() {
		Tag tag = new Tag("longest", NAME, Tag.Kind.SUBJECT, LINE, null, null, null, null, null);
		this.desk.keep(Copy.headed("Tagged").tags(List.of(tag)).build());
		assertThat(this.desk.json("/v1/tags/longest").path("scheme").asString()).isEqualTo(LINE);
	}

	@Test
	void findsTheLongestSlugAgain() {
		String slug = "a".repeat(200);
		this.desk.keep(Copy.headed("Slugged").slug(slug).build());
		assertThat(this.desk.get("/v1/articles/" + slug).status()).isEqualTo(200);
	}

}
