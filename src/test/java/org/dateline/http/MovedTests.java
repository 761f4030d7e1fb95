package org.dateline.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class MovedTests {

	@ParameterizedTest
	@CsvSource({ "/v1/articles/old, /v1/articles/new", "/v1/articles/old.json, /v1/articles/new.json",
			"/v1/articles/old/images, /v1/articles/new/images",
			"/v1/articles/old/captions.json, /v1/articles/new/captions.json",
			"/v1/articles/old/old, /v1/articles/new/old" })
	void leadsToTheNewName(String asked, String path) {
		assertThat(new Moved("old", "new").path(asked)).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource({ "/v1/articles/older", "/v1/articles/bold", "/v1/articles", "/" })
	void leavesAPathWithoutTheOldName(String asked) {
		assertThat(new Moved("old", "new").path(asked)).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "art", "a", "articles", "v1", "v" })
	void doesNotTakeTheCollectionForTheOldName(String old) {
		assertThat(new Moved(old, "new").path("/v1/articles/" + old)).isEqualTo("/v1/articles/new");
	}

	@Test
	void leavesThePartThatHasTheOldNameToo() {
		assertThat(new Moved("images", "new").path("/v1/articles/images/images")).isEqualTo("/v1/articles/new/images");
	}

	@Test
	void saysWhatBecameOfTheName() {
		assertThat(new Moved("old", "new")).hasMessage("old goes by new now");
	}

}
