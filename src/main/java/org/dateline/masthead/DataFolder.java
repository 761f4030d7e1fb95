package org.dateline.masthead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Spells the data folder out from the root, for H2 refuses relative paths, and looks
 * whether it can be written before anything else is started.
 */
final class DataFolder implements EnvironmentPostProcessor, Ordered {

	private static final String SETTING = "dateline.data";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Path folder = folder(environment.getProperty(SETTING, "data"));
		environment.getPropertySources()
			.addFirst(new MapPropertySource("dataFolder", Map.of(SETTING, folder.toString())));
		if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:" + folder)) {
			open(folder);
		}
	}

	private static Path folder(String named) {
		try {
			return Path.of(named).toAbsolutePath().normalize();
		}
		catch (InvalidPathException invalid) {
			throw unusable(named, invalid);
		}
	}

	private static void open(Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException unwritable) {
			throw unusable(folder.toString(), unwritable);
		}
		if (!Files.isWritable(folder)) {
			throw unusable(folder.toString(), new IOException("Not writable"));
		}
	}

	private static UnusableSetting unusable(String folder, Exception cause) {
		return new UnusableSetting("The setting dateline.data is \"" + folder
				+ "\", a folder that cannot be written; make it writable, or name another", cause);
	}

	/** After the files of the configuration are read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
