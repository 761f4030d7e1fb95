package org.dateline.newsstand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/** The one coding that answers go out in (RFC 9110, section 8.4.1.3). */
final class Codings {

	static final String GZIP = "gzip";

	private Codings() {
	}

	/**
	 * Whether an {@code Accept-Encoding} welcomes gzip (RFC 9110, section 12.5.3).
	 * Without the header nothing is known of the client, and the body goes out as it is.
	 */
	static boolean welcomes(@Nullable String accepted) {
		if (accepted == null || accepted.isEmpty()) {
			return false;
		}
		String list = accepted.toLowerCase(Locale.ROOT);
		return quality(list, GZIP).or(() -> quality(list, "*")).orElse(0.0) > 0;
	}

	private static Optional<Double> quality(String list, String coding) {
		return Stream.of(list.split(",", 20))
			.map((each) -> each.split(";", 2))
			.filter((each) -> each[0].strip().equals(coding))
			.map((each) -> (each.length == 1) ? 1.0 : quality(each[1]))
			.findFirst();
	}

	/** A weight; one that cannot be read is none. */
	private static double quality(String parameter) {
		String weight = parameter.replace(" ", "");
		return weight.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)") ? Double.parseDouble(weight.substring(2)) : 0;
	}

	static byte[] pack(byte[] body) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(body);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException("Nothing is written but memory", impossible);
		}
		return packed.toByteArray();
	}

}
