package org.dateline.masthead;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

import static org.assertj.core.api.Assertions.assertThat;

final class UnknownSettingFailureAnalyzerTests {

	private final UnknownSettingFailureAnalyzer analyzer = new UnknownSettingFailureAnalyzer();

	private String said(String... settings) {
		return Sentence.of(this.analyzer, Settings.refusal(settings));
	}

	@Test
	void namesTheUnknownSetting() {
		assertThat(said("dateline.storys=/srv")).startsWith("There is no setting dateline.storys;");
	}

	@Test
	void namesTheSettingsThatThereAre() {
		assertThat(said("dateline.storys=/srv")).contains(
				"are dateline.admin-key, dateline.cache, dateline.data, dateline.durability,",
				"dateline.limits.body, dateline.limits.requests-per-minute, dateline.limits.writers,");
	}

	@Test
	void saysWhatToDo() {
		assertThat(said("dateline.storys=/srv")).endsWith("correct the name or leave it out");
	}

	@Test
	void saysItInOneLine() {
		assertThat(said("dateline.storys=/srv")).hasLineCount(1);
	}

	@Test
	void namesEachOfSeveral() {
		assertThat(said("dateline.storys=/srv", "dateline.pots=8")).contains("dateline.pots", "dateline.storys");
	}

	@Test
	void namesASettingBelowAnother() {
		assertThat(said("dateline.limits.stories=8")).contains("dateline.limits.stories");
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(this.analyzer.analyze(new IllegalStateException("Something else"))).isNull();
	}

	@Test
	void leavesSettingsOfOthersAlone() {
		ConfigurationProperty other = new ConfigurationProperty(ConfigurationPropertyName.of("server.prot"), "80",
				null);
		assertThat(this.analyzer.analyze(new UnboundConfigurationPropertiesException(Set.of(other)))).isNull();
	}

}
