package org.dateline.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class DataFolderTests {

	private static final String URL = "spring.datasource.url";

	private static final String FILE = "jdbc:h2:file:${dateline.data}/dateline";

	private final ConfigurableEnvironment environment = new StandardEnvironment();

	@TempDir
	private Path top;

	private String folder(Map<String, Object> settings) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		return folder();
	}

	private String folder() {
		new DataFolder().postProcessEnvironment(this.environment, new SpringApplication());
		return this.environment.getRequiredProperty("dateline.data");
	}

	@Test
	void spellsARelativeFolderOut() {
		assertThat(folder(Map.of("dateline.data", "archive"))).isEqualTo(Path.of("archive").toAbsolutePath() + "");
	}

	@Test
	void leavesAFolderFromTheRootAsItIs() {
		assertThat(folder(Map.of("dateline.data", "/srv/archive"))).isEqualTo("/srv/archive");
	}

	@Test
	void tidiesAFolderThatStepsBack() {
		assertThat(folder(Map.of("dateline.data", "/srv/old/../archive"))).isEqualTo("/srv/archive");
	}

	@Test
	void namesAFolderWhereNothingIsSaid() {
		assertThat(folder(Map.of())).isEqualTo(Path.of("data").toAbsolutePath() + "");
	}

	@Test
	void takesTheFolderOfTheProcessEnvironment() {
		this.environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("variables", Map.of("DATELINE_DATA", "/srv/variable")));
		assertThat(folder()).isEqualTo("/srv/variable");
	}

	@Test
	void spellsTheFolderOutInTheAddressOfTheDatabase() {
		folder(Map.of("dateline.data", this.top.resolve("new") + "", URL, FILE));
		assertThat(this.environment.getProperty(URL)).isEqualTo("jdbc:h2:file:" + this.top + "/new/dateline");
	}

	@Test
	void makesAFolderThatIsMissing() {
		folder(Map.of("dateline.data", this.top.resolve("new/deep") + "", URL, FILE));
		assertThat(this.top.resolve("new/deep")).isDirectory();
	}

	@Test
	void leavesAFolderThatIsThereAlone() throws IOException {
		Path kept = Files.writeString(this.top.resolve("kept"), "kept");
		folder(Map.of("dateline.data", this.top + "", URL, FILE));
		assertThat(kept).hasContent("kept");
	}

	@Test
	void makesNoFolderForADatabaseInMemory() {
		folder(Map.of("dateline.data", this.top.resolve("new") + "", URL, "jdbc:h2:mem:archive"));
		assertThat(this.top.resolve("new")).doesNotExist();
	}

	@Test
	void makesNoFolderForADatabaseElsewhere() {
		folder(Map.of("dateline.data", this.top.resolve("new") + "", URL, "jdbc:postgresql://localhost/dateline"));
		assertThat(this.top.resolve("new")).doesNotExist();
	}

	@Test
	void refusesAFolderBelowAFile() throws IOException {
		String below = Files.createFile(this.top.resolve("file")).resolve("data") + "";
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> folder(Map.of("dateline.data", below, URL, FILE)))
			.withMessage("The setting dateline.data is \"" + below
					+ "\", a folder that cannot be written; make it writable, or name another");
	}

	@Test
	void refusesAFileInPlaceOfAFolder() throws IOException {
		String file = Files.createFile(this.top.resolve("file")) + "";
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> folder(Map.of("dateline.data", file, URL, FILE)))
			.withMessageContaining(file);
	}

	@Test
	void refusesWhatNoFolderCanBeCalled() {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> folder(Map.of("dateline.data", "a\0b")))
			.withMessageContaining("dateline.data");
	}

	@Test
	void comesAfterTheFilesOfTheConfiguration() {
		assertThat(new DataFolder().getOrder()).isEqualTo(Integer.MAX_VALUE);
	}

}
