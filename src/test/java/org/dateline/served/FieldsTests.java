package org.dateline.served;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class FieldsTests {

	private final Reader reader;

	FieldsTests(Reader reader) {
		this.reader = reader;
	}

	private JsonNode story(String query) {
		return this.reader.get(Reader.STORY + "?" + query).json();
	}

	@Test
	void showsTheMembersThatWereAskedFor() {
		assertThat(story("fields=id,headline").propertyNames()).containsExactlyInAnyOrder("id", "headline");
	}

	@Test
	void showsTheMembersOfMembers() {
		assertThat(story("fields=images(id)").path("images").path(0).propertyNames()).containsExactly("id");
	}

	@Test
	void leavesOutTheMembersThatWereNamedSo() {
		assertThat(story("fields=-blocks,-quotes").propertyNames()).doesNotContain("blocks", "quotes");
	}

	@Test
	void keepsTheOthersWhereSomeAreLeftOut() {
		assertThat(story("fields=-blocks").propertyNames()).contains("id", "headline", "images", "links");
	}

	@Test
	void cutsEachRowOfAList() {
		assertThat(this.reader.get(Reader.STORY + "/captions?fields=text").json().path("data").values())
			.allSatisfy((caption) -> assertThat(caption.propertyNames()).containsExactly("text"));
	}

	@Test
	void keepsTheEnvelopeAroundRowsThatAreCut() {
		assertThat(this.reader.get("/v1/quotes?fields=text").json().propertyNames()).contains("data", "page", "query",
				"links");
	}

	@Test
	void namesTheMemberThatWasMeant() {
		assertThat(story("fields=headlin").path("detail").stringValue()).contains("did you mean \"headline\"?");
	}

	@Test
	void countsThePlaceOfTheFault() {
		assertThat(story("fields=id,zzz").path("detail").stringValue()).endsWith("at character 7");
	}

	@Test
	void calculatesAnotherTagForOtherFields() {
		assertThat(this.reader.get(Reader.STORY + "?fields=id").header("ETag"))
			.isNotEqualTo(this.reader.get(Reader.STORY).header("ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id,", ",id", "id,id", "id,-headline", "-id,headline", "images(", "images()", "images)",
			"id(url)", "images(zzz)", "images(url", "images(url))", "id%20headline", "*", "images.url", "ID" })
	void refusesFieldsThatCannotBeRead(String fields) {
		assertThat(this.reader.get(Reader.STORY + "?fields=" + fields).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "images((((((((((", "images(uses(uses(uses(", "-(((" })
	void refusesBracketsWithoutEnd(String fields) {
		assertThat(this.reader.get(Reader.STORY + "?fields=" + fields).status()).isEqualTo(400);
	}

	@Test
	void putsThePictureIntoItsCaption() {
		assertThat(this.reader.get(Reader.STORY + "/captions?include=image")
			.json()
			.path("data")
			.path(0)
			.path("image")
			.isObject()).isTrue();
	}

	@Test
	void namesThePictureOfACaptionByItsIdElse() {
		assertThat(this.reader.get(Reader.STORY + "/captions").json().path("data").path(0).path("image").isString())
			.isTrue();
	}

	@Test
	void putsTheImagesIntoASummary() {
		assertThat(this.reader.get("/v1/articles?include=images").json().path("data").path(0).path("images"))
			.hasSize(5);
	}

	@Test
	void keepsListsOfArticlesFreeOfBodies() {
		assertThat(this.reader.get("/v1/articles").json().path("data").path(0).has("blocks")).isFalse();
	}

	@Test
	void listsWhatCanBeIncluded() {
		assertThat(story("include=zzz").path("errors").path(0).path("allowed").values())
			.extracting(JsonNode::stringValue)
			.contains("images", "quotes");
	}

}
