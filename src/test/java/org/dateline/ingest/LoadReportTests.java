package org.dateline.ingest;

import java.util.List;
import java.util.Map;

import org.dateline.ingest.LoadReport.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
final class LoadReportTests {

	private static final Refused REFUSED = new Refused("bridge.json", 7, "/blocks/2/text", "Text is required.");

	private final LoadReport report = new LoadReport();

	private Map<?, ?> shown() {
		Info.Builder info = new Info.Builder();
		this.report.contribute(info);
		return (Map<?, ?>) info.build().getDetails().getOrDefault("stories", Map.of());
	}

	@Test
	void showsNothingKeptAtFirst() {
		assertThat(shown()).isEqualTo(Map.of("kept", 0, "unchanged", 0, "refused", List.of()));
	}

	@Test
	void countsWhatWasKept() {
		this.report.kept("bridge.json", "created");
		this.report.kept("market.json", "revised");
		assertThat(shown().get("kept")).isEqualTo(2);
	}

	@Test
	void logsWhatWasKept(CapturedOutput output) {
		this.report.kept("bridge.json", "created");
		assertThat(output).contains("Story file bridge.json: created");
	}

	@Test
	void countsWhatWasUnchanged() {
		this.report.unchanged();
		assertThat(shown().get("unchanged")).isEqualTo(1);
	}

	@Test
	void showsWhatWasRefused() {
		this.report.refused(REFUSED);
		assertThat(shown().get("refused")).isEqualTo(List.of(REFUSED));
	}

	@Test
	void logsTheFileTheLineAndThePointerOfWhatWasRefused(CapturedOutput output) {
		this.report.refused(REFUSED);
		assertThat(output).contains("Story file bridge.json, line 7, at \"/blocks/2/text\": Text is required.");
	}

	@Test
	void showsSeveralFaultsOfAFileInOrder() {
		Refused next = new Refused("bridge.json", 9, "/blocks/3", "It is empty.");
		this.report.refused(REFUSED);
		this.report.refused(next);
		assertThat(shown().get("refused")).isEqualTo(List.of(REFUSED, next));
	}

	@Test
	void doesNotCountWhatWasRefusedAsKept() {
		this.report.refused(REFUSED);
		assertThat(shown().get("kept")).isEqualTo(0);
	}

}
