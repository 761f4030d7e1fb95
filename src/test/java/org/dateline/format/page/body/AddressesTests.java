package org.dateline.format.page.body;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class AddressesTests {

	private final Addresses addresses = new Addresses(NewsPage.BASE);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "https://a.example/b|https://a.example/b", "//a.example/b|https://a.example/b",
					"/b|https://news.example/b", "b.html|https://news.example/harbour/b.html",
					"../b|https://news.example/b", "?page=2|https://news.example/harbour/?page=2",
					"HTTP://a.example|HTTP://a.example", " /b |https://news.example/b",
					"/a b|https://news.example/a%20b", "/ü|https://news.example/%C3%BC",
					"/100%|https://news.example/100%25", "/a%20b|https://news.example/a%20b" })
	void makesAddressesAbsoluteAndPlain(String written, String address) {
		assertThat(this.addresses.find(written)).contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#top", "javascript:alert(1)", "mailto:desk@news.example", "data:text/plain,x",
			"tel:1", "https://", "https://user@a.example/", "http://[", "ftp://a.example/x", "about:blank" })
	void takesNothingElse(String written) {
		assertThat(this.addresses.find(written)).isEmpty();
	}

	@Test
	void takesNoAddressThatNeverEnds() {
		assertThat(this.addresses.find("/" + "x".repeat(3000))).isEmpty();
	}

	@Test
	void needsNoBaseForAnAbsoluteAddress() {
		assertThat(new Addresses(null).find("https://a.example/b")).contains("https://a.example/b");
		assertThat(new Addresses(null).find("/b")).isEmpty();
	}

	@Test
	void staysWithABaseThatIsNoWebPage() {
		assertThat(new Addresses(URI.create("urn:page:1")).find("/b")).isEmpty();
	}

}
