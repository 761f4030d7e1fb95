package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class AddressRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org", "https://example.org/", "HTTPS://EXAMPLE.ORG/A", "http://localhost",
			"https://example.org:8443/a/b;c=1?x=1&y=%C3%A9#part", "https://example.org?x", "https://example.org#top",
			"http://192.0.2.1/", "http://[2001:db8::1]:80/", "https://xn--bcher-kva.example/", "https://example.org./",
			"https://my_bucket.example.org/a.jpg", "https://_dmarc.example.org:81/", "https://example.org:65535/",
			"https://example.org/a//b/../c/~d/@e", "https://example.org/a?q=[1]" })
	void takesAddressesOfTheWeb(String url) {
		assertThat(Stories.faultsAt(at(url))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			ferry                          | must be absolute and begin with http:// or https://
			/ferry                         | must be absolute and begin with http:// or https://
			//example.org/ferry            | must be absolute and begin with http:// or https://
			``                             | must be absolute and begin with http:// or https://
			ftp://example.org/             | must be absolute and begin with http:// or https://
			mailto:desk@example.org        | must be absolute and begin with http:// or https://
			javascript:alert(1)            | must be absolute and begin with http:// or https://
			data:text/html,x               | must be absolute and begin with http:// or https://
			httpx://example.org/           | must be absolute and begin with http:// or https://
			http:                          | is no address that can be parsed
			http:example.org               | must name a host
			http:/example.org              | must name a host
			http://                        | is no address that can be parsed
			https:///ferry                 | must name a host
			https://reader@example.org/    | must not hold a user's name
			https://a:b@example.org/       | must not hold a user's name
			https://a@my_host.example.org/ | must not hold a user's name
			https://@example.org/          | must not hold a user's name
			https://example..org/          | must name a host that can exist
			https://.example.org/          | must name a host that can exist
			https://example.org:65536/     | must name a host that can exist
			https://example.org:port/      | must name a host that can exist
			https://example.org:99999999999/ | must name a host that can exist
			https://my_host.example.org:123456/ | must name a host that can exist
			https://$host/                 | must name a host that can exist
			https://example.org/größe      | must be ASCII without spaces and controls, with the rest percent-encoded
			https://bücher.example/        | must be ASCII without spaces and controls, with the rest percent-encoded
			https://example.org/a b        | must be ASCII without spaces and controls, with the rest percent-encoded
			https://example.org/%zz        | is no address that can be parsed
			https://example.org/{id}       | is no address that can be parsed
			https://example.org/a\\b       | is no address that can be parsed
			https://[2001:db8::1           | is no address that can be parsed
			""")
	void saysWhatIsWrongWithAnAddress(String url, String objection) {
		assertThat(Stories.onlyFault(at(url))).isEqualTo("canonicalUrl " + objection + ": \"" + url + "\".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/\n", "https://example.org/\ta", "https://example.org/\u0000",
			"https://example.org/\u007F", " https://example.org/" })
	void refusesAddressesWithControlsOrSpaces(String url) {
		assertThat(Stories.onlyFault(at(url))).startsWith("canonicalUrl must be ASCII without spaces and controls");
	}

	@Test
	void limitsAddressesTo2048Letters() {
		String longest = "https://example.org/" + "a".repeat(2028);
		assertThat(Stories.faultsAt(at(longest))).isEmpty();
		assertThat(Stories.onlyFault(at(longest + "a")))
			.startsWith("canonicalUrl is 2049 characters long, at most 2048 are allowed: \"https://example.org/aaa");
	}

	@Test
	void survivesAnAddressOfAMillionLetters() {
		assertThat(Stories.faultsAt(at("https://" + "a.".repeat(1_000_000)))).containsExactly("/canonicalUrl");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/canonicalUrl", "/aliases/0", "/contributors/0/url", "/publisher/url", "/publisher/logo",
			"/source/url", "/blocks/0/marks/0/href", "/blocks/4/related/url", "/blocks/6/url", "/blocks/8/url",
			"/blocks/8/poster", "/images/0/url", "/images/0/licensor", "/images/0/renditions/0/url", "/related/1/url" })
	void asksTheSameOfAllAddresses(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"javascript:alert(1)\""))).containsExactly(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/canonicalUrl", "/contributors/0/url", "/publisher/url", "/publisher/logo", "/source/url",
			"/blocks/4/related/url", "/blocks/6/url", "/blocks/8/poster", "/images/0/url", "/images/0/licensor",
			"/related/1/url", "/tags/0/uri" })
	void letsTheseAddressesBeMissing(String pointer) {
		assertThat(Stories.faultsAt(Stories.without(pointer))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://cv.iptc.org/newscodes/mediatopic/20000337", "https://example.org/größe",
			"urn:example:a", "tag:example.org,2024:a", "isbn:9780000000000", "HTTP://example.org" })
	void takesNamesOfThingsInAnyScheme(String iri) {
		assertThat(Stories.faultsAt(about(iri))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20000337", "newscodes/mediatopic", "//cv.iptc.org/a", "urn:", "urn:a b",
			"urn:a\u00A0b", "urn:a\n", "urn:a\uFFFE", "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:a",
			"data:,a", "blob:a", "file:///etc/hosts", "http://a|b" })
	void refusesWhatNamesNothing(String iri) {
		assertThat(Stories.onlyFault(about(iri)))
			.startsWith("uri must be an absolute IRI that names something, of up to 2048 characters, not \"");
	}

	@Test
	void limitsNamesOfThingsTo2048Letters() {
		assertThat(Stories.faultsAt(about("urn:" + "é".repeat(2044)))).isEmpty();
		assertThat(Stories.faultsAt(about("urn:" + "é".repeat(2045)))).containsExactly("/tags/0/uri");
	}

	private static Story at(String url) {
		return Stories.bare().but().canonicalUrl(url).build();
	}

	private static Story about(String iri) {
		Tag tag = new Tag("transport", "Transport", Tag.Kind.SUBJECT, null, iri, null, null, null, null);
		return Stories.bare().but().tags(List.of(tag)).build();
	}

}
