package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.dateline.masthead.Durability;
import org.dateline.masthead.UnusableSetting;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@ExtendWith(OutputCaptureExtension.class)
final class PromisesTests {

	@TempDir
	private Path folder;

	@BeforeAll
	static void knowsTheBallast() {
		FilePath.register(new BallastPath());
	}

	private static void check(String url, Durability durability) {
		Archive archive = new Archive(url, url.contains("postgres") ? "postgres" : "", "");
		new Promises(archive, durability).check(archive.beside());
	}

	private String file(String options) {
		return "jdbc:h2:file:" + this.folder.resolve("dateline") + ";DB_CLOSE_ON_EXIT=FALSE" + options;
	}

	private static void onServer(String fsync, String setting, Durability durability) throws IOException {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", fsync).start()) {
			check(server.getJdbcUrl("postgres", "postgres") + "&options=-c%20synchronous_commit=" + setting,
					durability);
		}
	}

	@Test
	void areKeptByTheVersionThatIsHere() {
		assertThat(Constants.VERSION).matches(FileRules.VERSION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2.5.252", "2.4.2400", "2.3.232" })
	void areNotExpectedOfOtherVersions(String version) {
		assertThat(version).doesNotMatch(FileRules.VERSION);
	}

	@ParameterizedTest
	@EnumSource(Durability.class)
	void areKeptByAFileThatIsWrittenAtOnce(Durability durability) {
		assertThatNoException().isThrownBy(() -> check(file(";WRITE_DELAY=0"), durability));
	}

	@ParameterizedTest
	@EnumSource(Durability.class)
	void areBrokenByAFileThatIsWrittenLater(Durability durability) {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> check(file(""), durability))
			.withMessage("The setting spring.datasource.url has WRITE_DELAY \"500\", "
					+ "with which acknowledged changes can be lost; it must be 0");
	}

	@Test
	void areBrokenByOptions() {
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> check(file(";WRITE_DELAY=0;FILE_LOCK=NO"), Durability.DISK));
	}

	@Test
	void areNotMadeInMemory(CapturedOutput output) {
		check("jdbc:h2:mem:promises", Durability.DISK);
		assertThat(output).contains("nothing that is kept outlives this process");
	}

	@ParameterizedTest
	@ValueSource(strings = { "on", "local", "remote_write", "remote_apply" })
	void areKeptByAServerThatSyncs(String setting) {
		assertThatNoException().isThrownBy(() -> onServer("on", setting, Durability.DISK));
	}

	@Test
	void areBrokenByAServerThatDoesNot() {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> onServer("on", "off", Durability.DISK))
			.withMessageContaining("PostgreSQL has synchronous_commit \"off\"");
	}

	@Test
	void areBrokenByAServerWhoseDiskIsNotAsked() {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> onServer("off", "on", Durability.DISK))
			.withMessageContaining("PostgreSQL has fsync \"off\"");
	}

	@Test
	void areAskedOfNoServerThatNeedNotSync() {
		assertThatNoException().isThrownBy(() -> onServer("off", "off", Durability.PROCESS));
	}

}
