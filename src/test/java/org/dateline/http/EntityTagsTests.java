package org.dateline.http;

import java.time.Instant;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

import static org.assertj.core.api.Assertions.assertThat;

final class EntityTagsTests {

	private static final String PATH = "/v1/articles/ferry";

	private final EntityTags tags = built("1.0", Newsroom.ADDRESS);

	@Test
	void makesAStrongTag() {
		assertThat(this.tags.of(answer("a1", ""), "json", PATH)).matches("\"[0-9a-f]{12}\\.[0-9a-f]{20}\"");
	}

	@Test
	void makesTheSameTagForTheSameState() {
		assertThat(tag("a1", "")).isEqualTo(tag("a1", ""));
	}

	@Test
	void makesTheSameTagHoweverAQuestionIsPut() {
		assertThat(tag("a1", "q=two+words&limit=5")).isEqualTo(tag("a1", "limit=5&q=two%20words"));
	}

	@Test
	void makesAnotherTagForAnotherVersion() {
		assertThat(tag("a1", "")).isNotEqualTo(tag("a2", ""));
	}

	@ParameterizedTest
	@CsvSource({ "limit=5, limit=6", "q=a, q=b", "'', limit=20", "'tag=a,b', tag=a&tag=b", "fields=id, fields=words",
			"include=images, include=quotes" })
	void makesAnotherTagForAnotherQuestion(String query, String other) {
		assertThat(tag("a1", query)).isNotEqualTo(tag("a1", other));
	}

	@Test
	void makesAnotherTagForAnotherFormat() {
		assertThat(this.tags.of(answer("a1", ""), "html", PATH)).isNotEqualTo(tag("a1", ""));
	}

	@Test
	void makesAnotherTagForAnotherPath() {
		assertThat(this.tags.of(answer("a1", ""), "json", "/v1/articles/a1")).isNotEqualTo(tag("a1", ""));
	}

	@Test
	void makesAnotherTagForAnotherBuild() {
		assertThat(built("1.1", Newsroom.ADDRESS).of(answer("a1", ""), "json", PATH)).isNotEqualTo(tag("a1", ""));
	}

	@Test
	void makesAnotherTagUnderAnotherPublicAddress() {
		assertThat(built("1.0", Newsroom.at("http://localhost")).of(answer("a1", ""), "json", PATH))
			.isNotEqualTo(tag("a1", ""));
	}

	@Test
	void makesATagWhereNothingWasBuilt() {
		EntityTags unbuilt = new EntityTags(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class),
				Newsroom.ADDRESS);
		assertThat(unbuilt.of(answer("a1", ""), "json", PATH)).hasSize(35);
	}

	@Test
	void doesNotMakeTheContentForATag() {
		Answer<Record> answer = Answer.document(new Version("a1", Instant.EPOCH), NewsMenu.read(""), () -> {
			throw new AssertionError("made");
		});
		assertThat(this.tags.of(answer, "json", PATH)).isEqualTo(tag("a1", ""));
	}

	private String tag(String version, String query) {
		return this.tags.of(answer(version, query), "json", PATH);
	}

	private static Answer<Record> answer(String version, String query) {
		return Answer.document(new Version(version, Instant.EPOCH), NewsMenu.read(query),
				() -> new NewsMenu.Agency("A"));
	}

	private static EntityTags built(String version, PublicAddress address) {
		Properties build = new Properties();
		build.setProperty("version", version);
		Map<String, Object> beans = Map.of("build", new BuildProperties(build));
		return new EntityTags(new StaticListableBeanFactory(beans).getBeanProvider(BuildProperties.class), address);
	}

}
