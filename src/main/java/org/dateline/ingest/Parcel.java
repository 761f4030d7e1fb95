package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import org.dateline.format.Hints;
import tools.jackson.databind.json.JsonMapper;

/** A file out of several that came together, as it waits on one line of the disk. */
final class Parcel {

	/** No JSON holds one outside of its texts, and in them it is spelled out. */
	private static final byte PARTING = '\t';

	private final Label label;

	private final byte[] document;

	Parcel(Label label, byte[] document) {
		this.label = label;
		this.document = document;
	}

	/**
	 * What stands on a parcel.
	 *
	 * @param file the name of the file
	 * @param line the line of the file that this is, 0 for the whole
	 * @param type its media type, empty where nothing tells it
	 * @param hints what is known beside it
	 */
	record Label(String file, int line, String type, Hints hints) {
	}

	/** Reads what was packed here. */
	static Parcel unpacked(byte[] line, JsonMapper mapper) {
		int end = 0;
		while (line[end] != PARTING) {
			end++;
		}
		Label label = mapper.readValue(line, 0, end, Label.class);
		return new Parcel(label, Base64.getDecoder().decode(Arrays.copyOfRange(line, end + 1, line.length)));
	}

	/** The line, with its end. */
	byte[] packed(JsonMapper mapper) {
		String line = mapper.writeValueAsString(this.label) + (char) PARTING
				+ Base64.getEncoder().encodeToString(this.document) + "\n";
		return line.getBytes(StandardCharsets.UTF_8);
	}

	Label label() {
		return this.label;
	}

	Delivery delivery() {
		return new Delivery(this.label.type(), this.document, this.label.hints());
	}

	boolean isEmpty() {
		return this.document.length == 0;
	}

}
