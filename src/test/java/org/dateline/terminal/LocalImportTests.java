package org.dateline.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line keeps stories in an archive that no service has open. */
final class LocalImportTests {

	@TempDir
	private Path folder;

	/** A tool speaks of errors alone; others in this machine speak on. */
	@AfterEach
	void letsOthersSpeak() {
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	private String run(String... arguments) {
		StringWriter out = new StringWriter();
		PrintWriter printer = new PrintWriter(out);
		new ImportTool().run(printer, printer, arguments);
		printer.flush();
		return out.toString();
	}

	@Test
	void keepsAStoryAndKnowsItAgain() throws java.io.IOException {
		Path text = Files.writeString(this.folder.resolve("ferry.txt"), """
				Ferry runs again

				The ferry to the island runs again from Monday, the harbour board has said on Friday.
				""");
		String data = "--data=" + this.folder.resolve("data");
		assertThat(run(data, text.toString())).contains("created \"Ferry runs again\"",
				"/v1/articles/ferry-runs-again");
		assertThat(run(data, text.toString())).contains("unchanged \"Ferry runs again\"");
	}

}
