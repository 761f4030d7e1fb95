package org.dateline.ingest;

import java.util.Arrays;

import org.dateline.format.Hints;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

final class ParcelTests {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final byte[] DOCUMENT = { 0, '\n', '\t', '"', (byte) 0xFF };

	private static final Parcel.Label LABEL = new Parcel.Label("a\tb\n.html", 0, "text/html",
			new Hints("https://news.example/a", null, "en", null, null));

	private static byte[] packed() {
		return new Parcel(LABEL, DOCUMENT).packed(MAPPER);
	}

	private static Parcel unpacked() {
		return Parcel.unpacked(Arrays.copyOf(packed(), packed().length - 1), MAPPER);
	}

	@Test
	void isOneLineWhateverItHolds() {
		assertThat(new String(packed(), UTF_8)).endsWith("\n").containsOnlyOnce("\n").containsOnlyOnce("\t");
	}

	@Test
	void comesOutAsItWasPutIn() {
		assertThat(unpacked().label()).isEqualTo(LABEL);
		assertThat(unpacked().delivery().document()).isEqualTo(DOCUMENT);
	}

}
