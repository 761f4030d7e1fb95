package org.dateline.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

final class DatabaseFailureAnalyzerTests {

	private final DatabaseFailureAnalyzer analyzer = new DatabaseFailureAnalyzer(
			new MockEnvironment().withProperty("dateline.data", "/srv/data"));

	@TempDir
	private Path folder;

	private String said(SQLException refusal) {
		return Sentence.of(this.analyzer, new IllegalStateException("Wrapped", refusal));
	}

	private String saidOfLocked() throws IOException {
		AtomicReference<String> said = new AtomicReference<>(Sentence.NONE);
		Databases.locked(this.folder, () -> said.set(said(Databases.refusal(Databases.url(this.folder)))));
		return said.get();
	}

	@Test
	void saysThatAnotherProcessHasTheDatabase() throws IOException {
		assertThat(saidOfLocked()).contains("is in use by another process");
	}

	@Test
	void namesTheFolderOfALockedDatabase() throws IOException {
		assertThat(saidOfLocked()).startsWith("The database in the folder of dateline.data, \"/srv/data\",");
	}

	@Test
	void saysWhatToDoAboutALockedDatabase() throws IOException {
		assertThat(saidOfLocked()).endsWith("stop that one, or name another folder with dateline.data");
	}

	@Test
	void saysThatAFolderBelowAFileCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThat(said(Databases.refusal(Databases.url(file)))).contains("cannot be written; make it writable");
	}

	@Test
	void saysThatAFolderInPlaceOfTheDatabaseCannotBeWritten() throws IOException {
		Files.createDirectory(Databases.file(this.folder));
		assertThat(said(Databases.refusal(Databases.url(this.folder)))).contains("cannot be written");
	}

	@Test
	void saysThatARuinedDatabaseIsDamaged() throws IOException {
		Files.writeString(Databases.file(this.folder), "H:2,block:ruined\n".repeat(1000));
		assertThat(said(Databases.refusal(Databases.url(this.folder)))).contains("is damaged");
	}

	@ParameterizedTest
	@ValueSource(ints = { 90028, 90031, 90034, 90062, 90097 })
	void knowsTheCodesOfWhatCannotBeWritten(int code) {
		assertThat(said(new SQLException("Refused", "HY000", code))).contains("cannot be written");
	}

	@Test
	void knowsTheCodeOfAFileFromAnotherProgram() {
		assertThat(said(new SQLException("Refused", "HY000", 90048))).contains("was not made by this program");
	}

	@Test
	void saysItInOneLine() throws IOException {
		assertThat(saidOfLocked()).hasLineCount(1);
	}

	@Test
	void leavesAWrongStatementAlone() {
		assertThat(said(new SQLException("Syntax error", "42000", 42000))).isEqualTo(Sentence.NONE);
	}

	@Test
	void leavesAnotherDatabaseAlone() {
		assertThat(said(new SQLException("Connection refused", "08001"))).isEqualTo(Sentence.NONE);
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(this.analyzer.analyze(new IllegalStateException("Something else"))).isNull();
	}

}
