package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a Java program is started.
 *
 * @param options of the virtual machine
 * @param program what is run, such as {@code -jar} and a file
 * @param settings what the program is told
 */
record Launch(List<String> options, List<String> program, List<String> settings) {

	static final Path JAR = Path.of("target/dateline.jar").toAbsolutePath();

	/** The options of the image, read from its recipe, so that they cannot differ. */
	static List<String> image() {
		try {
			String recipe = Files.readString(Path.of("Dockerfile"));
			return Pattern.compile("\"(-X[^\"]+)\"")
				.matcher(recipe.substring(recipe.indexOf("ENTRYPOINT")))
				.results()
				.map((found) -> found.group(1))
				.filter((option) -> !option.startsWith("-XX:AOT"))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The Dockerfile cannot be read", unreadable);
		}
	}

	static Launch jar(Path jar) {
		return new Launch(List.of(), List.of("-jar", jar.toString()), List.of());
	}

	/** The service as it is shipped, on an archive of its own. */
	static Launch service(Path data) {
		return jar(JAR).with("--dateline.data=" + data);
	}

	Launch under(List<String> more) {
		return new Launch(Stream.concat(this.options.stream(), more.stream()).toList(), this.program, this.settings);
	}

	Launch with(String... more) {
		return new Launch(this.options, this.program, Stream.concat(this.settings.stream(), Stream.of(more)).toList());
	}

	List<String> command() {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return Stream.of(Stream.of(java), this.options.stream(), this.program.stream(), this.settings.stream())
			.flatMap((part) -> part)
			.toList();
	}

}
