package org.dateline.masthead;

import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class MastheadTests {

	@Test
	void isReachedAtThisMachineWhereNothingIsSaid() {
		assertThat(Settings.given().publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
	}

	@Test
	void keepsItsDataBesideItWhereNothingIsSaid() {
		assertThat(Settings.given().data()).isEqualTo(Path.of("data"));
	}

	@Test
	void hasNoFolderOfStoriesWhereNothingIsSaid() {
		assertThat(Settings.given().stories()).isNull();
	}

	@Test
	void bringsTheBundledStoryWhereNothingIsSaid() {
		assertThat(Settings.given().seed()).isTrue();
	}

	@Test
	void takesAnAddressWithAPath() {
		assertThat(Settings.given("dateline.public-url=https://example.org/news").publicUrl())
			.isEqualTo(URI.create("https://example.org/news"));
	}

	@Test
	void takesAnAddressWithAPort() {
		assertThat(Settings.given("dateline.public-url=http://192.0.2.7:8080").publicUrl().getPort()).isEqualTo(8080);
	}

	@Test
	void takesAnAddressInCapitals() {
		assertThat(Settings.given("dateline.public-url=HTTPS://EXAMPLE.ORG").publicUrl().getHost())
			.isEqualTo("EXAMPLE.ORG");
	}

	@Test
	void takesAFolderOfStories() {
		assertThat(Settings.given("dateline.stories=/srv/stories").stories()).isEqualTo(Path.of("/srv/stories"));
	}

	@Test
	void leavesTheBundledStoryOut() {
		assertThat(Settings.given("dateline.seed=false").seed()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dev-admin-key-0123456789", "0123456789abcdef", "dl_-._~+/abcdefghijk==" })
	void takesAKeyThatAHeaderCanCarry(String key) {
		assertThat(Settings.given("dateline.admin-key=" + key).adminKey()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0123456789abcde", "key with spaces in it", "sixteen-letters-\u00e4",
			"a=0123456789abcdef" })
	void refusesAKeyThatIsTooShortOrThatNoHeaderCarries(String key) {
		assertThat(Settings.refusal("dateline.admin-key=" + key)).hasRootCauseInstanceOf(UnusableSetting.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.example.org", "/news", "//example.org", "", "mailto:desk@example.org", "http:/news",
			"ftp://example.org", "file:///srv/news", "https://example.org/?page=1", "https://example.org/#top" })
	void refusesWhatNoLinkCanBeginWith(String address) {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> Settings.titled(address))
			.withMessageContaining("\"" + address + "\"");
	}

	@Test
	void showsAnAddressThatWouldDo() {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> Settings.titled("news"))
			.withMessageEndingWith("such as https://news.example.org");
	}

}
