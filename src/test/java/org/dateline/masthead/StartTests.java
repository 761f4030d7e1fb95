package org.dateline.masthead;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.Dateline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts of the whole service that cannot succeed, and what they say. */
@ExtendWith(OutputCaptureExtension.class)
final class StartTests {

	private static final Map<String, List<String>> SAID = new HashMap<>();

	@TempDir
	private static Path top;

	@BeforeAll
	static void startsInVain(CapturedOutput output) throws IOException {
		Path sound = top.resolve("sound");
		Path below = Files.createFile(top.resolve("file")).resolve("data");
		fails("folder", output, "--dateline.data=" + below);
		fails("name", output, "--dateline.data=" + sound, "--dateline.storys=/srv");
		fails("address", output, "--dateline.data=" + sound, "--dateline.public-url=/news");
		fails("key", output, "--dateline.data=" + sound, "--dateline.admin-key=too-short");
		fails("promise", output, "--dateline.data=" + sound,
				"--spring.datasource.url=jdbc:h2:file:" + top.resolve("later") + ";DB_CLOSE_ON_EXIT=FALSE");
		Databases.locked(sound, () -> fails("lock", output, "--dateline.data=" + sound));
		Path newer = top.resolve("newer");
		Databases.make(Databases.url(newer));
		Databases.age(Databases.url(newer));
		fails("newer", output, "--dateline.data=" + newer);
		try (ServerSocket taken = new ServerSocket(0)) {
			fails("port", output, "--spring.datasource.url=jdbc:h2:mem:port", "--dateline.data=" + sound,
					"--server.port=" + taken.getLocalPort());
		}
	}

	private static void fails(String what, CapturedOutput output, String... arguments) {
		int before = output.getAll().length();
		try (ConfigurableApplicationContext started = new SpringApplicationBuilder(Dateline.class)
			.properties("server.port=0")
			.run(arguments)) {
			throw new AssertionError("It started: " + started);
		}
		catch (RuntimeException failed) {
			SAID.put(what, said(output.getAll().substring(before)));
		}
	}

	/** The lines of the report, without the empty ones. */
	private static List<String> said(String printed) {
		return printed.substring(Math.max(printed.indexOf("APPLICATION FAILED TO START"), 0))
			.lines()
			.skip(2)
			.filter((line) -> !line.isBlank())
			.toList();
	}

	private static List<String> saidOf(String what) {
		return SAID.getOrDefault(what, List.of());
	}

	@Test
	void saysOneSentenceOfAFolderThatCannotBeWritten() {
		assertThat(saidOf("folder")).containsExactly("Description:", "The setting dateline.data is \""
				+ top.resolve("file/data") + "\", a folder that cannot be written; make it writable, or name another");
	}

	@Test
	void saysOneSentenceOfAnUnknownSetting() {
		assertThat(saidOf("name")).hasSize(2).element(1).asString().startsWith("There is no setting dateline.storys;");
	}

	@Test
	void saysOneSentenceOfAnAddressThatIsNotAbsolute() {
		assertThat(saidOf("address")).hasSize(2)
			.element(1)
			.asString()
			.startsWith("The setting dateline.public-url is \"/news\"");
	}

	@Test
	void saysOneSentenceOfAKeyThatIsTooShortWithoutShowingIt() {
		assertThat(saidOf("key")).hasSize(2)
			.element(1)
			.asString()
			.startsWith("The setting dateline.admin-key must be 16 to 512 letters")
			.doesNotContain("too-short");
	}

	@Test
	void saysOneSentenceOfADatabaseThatLosesWhatItAcknowledged() {
		assertThat(saidOf("promise")).hasSize(2)
			.element(1)
			.asString()
			.startsWith("The setting spring.datasource.url has WRITE_DELAY \"500\"");
	}

	@Test
	void saysOneSentenceOfADatabaseThatAnotherProcessHas() {
		assertThat(saidOf("lock")).hasSize(2)
			.element(1)
			.asString()
			.startsWith("The database in the folder of dateline.data, \"" + top.resolve("sound") + "\", is in use");
	}

	@Test
	void saysOneSentenceOfANewerDatabase() {
		assertThat(saidOf("newer")).hasSize(2)
			.element(1)
			.asString()
			.startsWith("The database at jdbc:h2:file:" + top.resolve("newer/dateline") + " is newer");
	}

	@Test
	void saysOneSentenceOfAPortThatIsTaken() {
		assertThat(saidOf("port")).element(1).asString().contains("Port ", " was already in use.");
	}

	@Test
	void leavesANewerDatabaseAsItWas() {
		assertThat(Databases.file(top.resolve("newer"))).exists();
	}

}
