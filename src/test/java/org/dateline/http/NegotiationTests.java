package org.dateline.http;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class NegotiationTests {

	private static final List<Newsroom.Format> OFFERED = List.of(Newsroom.format("json", "application/json"),
			Newsroom.format("jsonld", "application/ld+json"), Newsroom.format("html", "text/html"),
			Newsroom.format("md", "text/markdown"));

	@Test
	void servesTheFirstFormatUnasked() {
		assertThat(chosen()).isEqualTo("json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*/*", "*/*;q=0.1", "application/*, text/*" })
	void servesTheFirstOfFormatsThatAreEquallyWelcome(String accept) {
		assertThat(chosen(accept)).isEqualTo("json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json| json", "application/ld+json| jsonld", "text/html| html",
			"text/markdown| md", "TEXT/HTML| html", "text/html;charset=utf-8| html", "text/*| html",
			"text/html , text/markdown| html", "text/markdown, text/html| html", "image/png, text/markdown| md" })
	void servesWhatIsAskedFor(String accept, String suffix) {
		assertThat(chosen(accept)).isEqualTo(suffix);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "application/json;q=0.5, text/html| html", "text/html;q=0.8, text/markdown;q=0.9| md",
					"application/json;q=0.1, */*;q=0.2| jsonld", "text/html;q=0.001, image/png| html",
					"application/json; q=0.9, text/html; Q=1.0| html",
					"text/html;q=1.000, application/json;q=0.999| html" })
	void servesWhatIsMoreWelcome(String accept, String suffix) {
		assertThat(chosen(accept)).isEqualTo(suffix);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "*/*, application/json;q=0.1| jsonld", "text/*;q=0.9, text/html;q=0.2, */*;q=0.1| md",
					"text/*;q=0.2, text/markdown, */*;q=0.5| md", "*/*;q=1, application/*;q=0| html",
					"application/json;q=0, */*| jsonld", "*/*;q=0, text/markdown;q=0.1| md",
					"application/*;q=0.3, application/json;q=0.9| json" })
	void letsTheMostSpecificRangeWin(String accept, String suffix) {
		assertThat(chosen(accept)).isEqualTo(suffix);
	}

	@Test
	void servesABrowserWhatItLikesBest() {
		assertThat(chosen("text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"))
			.isEqualTo("html");
	}

	@Test
	void readsAHeaderThatStandsTwice() {
		assertThat(chosen("application/json;q=0.1", "text/markdown")).isEqualTo("md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html, ;;;", "nonsense, text/html", "text/html, text/", "*/html, text/html",
			"application/json;q=2, text/html", "application/json;q=high, text/html", "application/json;q=-1, text/html",
			"application/json;q=NaN, text/html", "a b/c, text/html", ",,text/html,," })
	void passesOverARangeThatCannotBeRead(String accept) {
		assertThat(chosen(accept)).isEqualTo("html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/png", "text/html;q=0", "*/*;q=0", "nonsense", "application/xml, image/*",
			"application/json;q=0, application/ld+json;q=0, text/*;q=0" })
	void refusesWhereNothingIsWelcome(String accept) {
		assertThat(refusal(accept).kind()).isEqualTo(ProblemKind.NOT_ACCEPTABLE);
	}

	@Test
	void saysWhatThereIsInstead() {
		assertThat(refusal("image/png").detail()).isEqualTo(
				"The Accept header allows none of application/json, application/ld+json, text/html, text/markdown");
	}

	@Test
	void listsWhatThereIsInstead() {
		assertThat(refusal("image/png").places()).extracting(Problem.Place::allowed)
			.containsExactly(List.of("application/json", "application/ld+json", "text/html", "text/markdown"));
	}

	@Test
	void pointsAtTheHeader() {
		assertThat(refusal("image/png").places()).extracting(Problem.Place::parameter).containsExactly("Accept");
	}

	@Test
	void readsTheFirstThousandRangesOnly() {
		assertThat(chosen("text/markdown" + ", image/png".repeat(999) + ", application/json")).isEqualTo("md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "jsonld", "html", "md" })
	void servesWhatTheAddressEndsIn(String suffix) throws ServletException, IOException {
		assertThat(suffixed(suffix, "*/*")).isEqualTo(suffix);
	}

	@Test
	void putsTheAddressAboveTheHeader() throws ServletException, IOException {
		assertThat(suffixed("md", "text/html, */*;q=0")).isEqualTo("md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xml", "JSON", "jso", "json~" })
	void findsNothingUnderAnUnknownSuffix(String suffix) throws ServletException, IOException {
		HttpServletRequest request = shortened(suffix, "*/*");
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> Negotiation.choose(OFFERED, request));
		assertThat(refusal.detail())
			.isEqualTo("Nothing here is served as ." + suffix + "; allowed: .json, .jsonld, .html, .md");
	}

	@Test
	void takesAnUnknownSuffixForAnUnknownAddress() throws ServletException, IOException {
		HttpServletRequest request = shortened("xml", "*/*");
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> Negotiation.choose(OFFERED, request));
		assertThat(refusal.kind()).isEqualTo(ProblemKind.NOT_FOUND);
	}

	private static String chosen(String... accept) {
		return Negotiation.choose(OFFERED, request("/v1/articles", accept)).suffix();
	}

	private static Refusal refusal(String accept) {
		return catchThrowableOfType(Refusal.class, () -> chosen(accept));
	}

	private static String suffixed(String suffix, String accept) throws ServletException, IOException {
		return Negotiation.choose(OFFERED, shortened(suffix, accept)).suffix();
	}

	private static HttpServletRequest shortened(String suffix, String accept) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		new SuffixFilter().doFilter(request("/v1/articles." + suffix, accept), new MockHttpServletResponse(), chain);
		return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
	}

	private static MockHttpServletRequest request(String path, String... accept) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		for (String value : accept) {
			request.addHeader(HttpHeaders.ACCEPT, value);
		}
		return request;
	}

}
