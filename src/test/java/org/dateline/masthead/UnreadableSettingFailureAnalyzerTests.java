package org.dateline.masthead;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class UnreadableSettingFailureAnalyzerTests {

	private final UnreadableSettingFailureAnalyzer analyzer = new UnreadableSettingFailureAnalyzer();

	private String said(String... settings) {
		return Sentence.of(this.analyzer, Settings.refusal(settings));
	}

	@Test
	void saysWhatASwitchMayBe() {
		assertThat(said("dateline.seed=perhaps"))
			.isEqualTo("The setting dateline.seed is \"perhaps\", but must be true or false");
	}

	@Test
	void saysWhatAnAddressMustBe() {
		assertThat(said("dateline.public-url=http://[news"))
			.startsWith("The setting dateline.public-url is \"http://[news\", but must be an absolute http");
	}

	@Test
	void saysItInOneLine() {
		assertThat(said("dateline.seed=perhaps")).hasLineCount(1);
	}

	@Test
	void leavesAnUnknownSettingToAnother() {
		assertThat(said("dateline.storys=/srv")).isEqualTo(Sentence.NONE);
	}

	@Test
	void leavesAnAddressThatCanBeReadToAnother() {
		assertThat(said("dateline.public-url=/news")).isEqualTo(Sentence.NONE);
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(this.analyzer.analyze(new IllegalStateException("Something else"))).isNull();
	}

}
