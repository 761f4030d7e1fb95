package org.dateline.terminal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.dateline.format.Hints;
import org.dateline.format.Transcriber;

/** Reads what one line holds or names. */
final class Extraction {

	private static final double NANOS_A_MILLISECOND = 1_000_000;

	private Extraction() {
	}

	/** The prediction for a page or a text, with the processor time that it took. */
	static String of(JsonLine line) {
		try {
			Optional<String> text = line.text("text");
			byte[] document = text.isPresent() ? text.get().getBytes(StandardCharsets.UTF_8)
					: page(line.text("html").orElse(""));
			Transcriber transcriber = Transcribers.of(text.isPresent() ? "text/plain" : "text/html").orElseThrow();
			return JsonLine.write((json) -> {
				json.text("id", line.text("id").orElse(null));
				long began = time();
				StoryLine.write(json, transcriber.read(document, hints(line, text.isPresent())));
				json.number("ms", (time() - began) / NANOS_A_MILLISECOND);
			});
		}
		catch (IOException | InvalidPathException unreadable) {
			return JsonLine.write((json) -> json.text("id", line.text("id").orElse(null))
				.text("error", "The page cannot be read: " + unreadable.getMessage()));
		}
	}

	/** Text that stands in a line is decoded already. */
	private static Hints hints(JsonLine line, boolean text) {
		return new Hints(line.text("url").orElse(null), text ? "utf-8" : line.text("charset").orElse(null),
				line.text("language").orElse(null), line.text("publisher").orElse(null), null);
	}

	/** A page, given whole or by its path. */
	private static byte[] page(String html) throws IOException {
		if (html.indexOf('<') >= 0) {
			return html.getBytes(StandardCharsets.UTF_8);
		}
		byte[] stored = Files.readAllBytes(Path.of(html));
		boolean packed = stored.length > 2 && (stored[0] & 0xFF) == 0x1F && (stored[1] & 0xFF) == 0x8B;
		if (!packed) {
			return stored;
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(stored))) {
			return unpacked.readAllBytes();
		}
	}

	private static long time() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
