package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** The service's own jar with an empty application in place of the service. */
final class EmptyJar {

	private static final String CLASSES = "BOOT-INF/classes/";

	/** The libraries and what loads them. */
	private static final Pattern KEPT = Pattern.compile("org/|BOOT-INF/lib|BOOT-INF/\\w+\\.idx|META-INF/services");

	private EmptyJar() {
	}

	static Path made(Path service, Path folder) {
		Path made = folder.resolve("empty.jar");
		try (JarFile from = new JarFile(service.toFile());
				JarOutputStream to = new JarOutputStream(Files.newOutputStream(made), manifest(from))) {
			for (JarEntry entry : Collections.list(from.entries())) {
				if (KEPT.matcher(entry.getName()).lookingAt()) {
					copy(from, entry, to);
				}
			}
			to.putNextEntry(new JarEntry(CLASSES));
			String name = Empty.class.getName().replace('.', '/') + ".class";
			to.putNextEntry(new JarEntry(CLASSES + name));
			to.write(bytes(name));
			return made;
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The empty application cannot be made", failure);
		}
	}

	private static Manifest manifest(JarFile from) throws IOException {
		Manifest manifest = new Manifest(from.getManifest());
		manifest.getMainAttributes().putValue("Start-Class", Empty.class.getName());
		return manifest;
	}

	/** Libraries lie in the jar as they are, which the loader relies upon. */
	private static void copy(JarFile from, JarEntry entry, JarOutputStream to) throws IOException {
		to.putNextEntry(new JarEntry(entry));
		try (InputStream bytes = from.getInputStream(entry)) {
			bytes.transferTo(to);
		}
	}

	private static byte[] bytes(String name) throws IOException {
		try (InputStream bytes = ClassLoader.getSystemResourceAsStream(name)) {
			return (bytes != null) ? bytes.readAllBytes() : new byte[0];
		}
	}

}
