package org.dateline.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.dateline.masthead.Settings;
import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the key of the administrator is after a start with one setting or another. */
@Guarded
@ExtendWith(OutputCaptureExtension.class)
final class FirstKeyTests {

	private static final String OTHER = "another-key-of-the-tests-0002";

	@TempDir
	private Path data;

	private final Reader reader;

	private final KeyService service;

	private final Locksmith locksmith;

	FirstKeyTests(Reader reader, KeyService service, Locksmith locksmith) {
		this.reader = reader;
		this.service = service;
		this.locksmith = locksmith;
	}

	@AfterEach
	void startsAsBefore() {
		start("dateline.admin-key=" + Served.ADMIN);
	}

	private void start(String... settings) {
		String[] all = new String[settings.length + 1];
		System.arraycopy(settings, 0, all, 0, settings.length);
		all[settings.length] = "dateline.data=" + this.data;
		new FirstKey(this.service, Settings.given(all)).start();
	}

	private void startAnew() {
		clear();
		start();
	}

	/** Leaves but the key of the setting, which goes without it. */
	private void clear() {
		this.service.configure(Optional.of(Served.ADMIN));
		String present = this.locksmith.ids("&scope=admin&revoked=false&sort=added").getFirst();
		this.locksmith.ids("&scope=admin&revoked=false")
			.stream()
			.filter((id) -> !id.equals(present))
			.forEach(this.locksmith::revoke);
	}

	private int status(String secret) {
		return this.reader.get("/v1/keys", Locksmith.bearer(secret)).status();
	}

	private String written() throws IOException {
		return Files.readString(this.data.resolve("admin.key")).strip();
	}

	@Test
	void isThatOfTheSetting() {
		assertThat(status(Served.ADMIN)).isEqualTo(200);
	}

	@Test
	void isKeptOnceForManyStarts() {
		int before = this.locksmith.ids("").size();
		start("dateline.admin-key=" + Served.ADMIN);
		assertThat(this.locksmith.ids("")).hasSize(before);
	}

	@Test
	void followsTheSetting() {
		start("dateline.admin-key=" + OTHER);
		assertThat(status(OTHER)).isEqualTo(200);
		assertThat(status(Served.ADMIN)).isEqualTo(401);
	}

	@Test
	void comesBackWithTheSetting() {
		start("dateline.admin-key=" + OTHER);
		start("dateline.admin-key=" + Served.ADMIN);
		assertThat(status(Served.ADMIN)).isEqualTo(200);
		assertThat(status(OTHER)).isEqualTo(401);
	}

	@Test
	void goesWithTheSetting() {
		String admin = this.locksmith.secret("admin");
		start();
		assertThat(status(Served.ADMIN)).isEqualTo(401);
		assertThat(status(admin)).isEqualTo(200);
	}

	@Test
	void makesAKeyOfTheRequestsThatOfTheSetting() {
		String edit = this.locksmith.secret("edit");
		start("dateline.admin-key=" + edit);
		assertThat(status(edit)).isEqualTo(200);
	}

	@Test
	void isMadeWhereThereIsNone() throws IOException {
		startAnew();
		assertThat(status(written())).isEqualTo(200);
	}

	@Test
	void isMadeOnce() throws IOException {
		startAnew();
		String first = written();
		start();
		assertThat(written()).isEqualTo(first);
	}

	@Test
	void isNotMadeWhereAnotherKeyMakesKeys() {
		this.locksmith.secret("admin");
		start();
		assertThat(this.data).isEmptyDirectory();
	}

	@Test
	void isNamedInTheLogByItsFileAlone(CapturedOutput output) throws IOException {
		startAnew();
		assertThat(output).contains(this.data.resolve("admin.key").toString()).doesNotContain(written());
	}

	@Test
	void isNotKeptWhereItsFileCannotBeWritten(CapturedOutput output) throws IOException {
		Path below = Files.createFile(this.data.resolve("file")).resolve("below");
		clear();
		new FirstKey(this.service, Settings.given("dateline.data=" + below)).start();
		assertThat(output).contains("There is no key of an administrator");
		assertThat(this.service.administered()).isFalse();
	}

}
