package org.dateline.masthead;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class UnusableSettingFailureAnalyzerTests {

	private final UnusableSettingFailureAnalyzer analyzer = new UnusableSettingFailureAnalyzer();

	private String said(String... settings) {
		return Sentence.of(this.analyzer, Settings.refusal(settings));
	}

	@Test
	void namesTheSettingAndItsValue() {
		assertThat(said("dateline.public-url=/news")).startsWith("The setting dateline.public-url is \"/news\"");
	}

	@Test
	void saysWhatItMustBe() {
		assertThat(said("dateline.public-url=/news"))
			.endsWith("must be an absolute http or https address without a query or fragment, "
					+ "such as https://news.example.org");
	}

	@Test
	void saysItInOneLine() {
		assertThat(said("dateline.public-url=/news")).hasLineCount(1);
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(this.analyzer.analyze(new IllegalArgumentException("Something else"))).isNull();
	}

}
