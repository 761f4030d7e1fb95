package org.dateline.ingest;

import java.util.List;

import org.dateline.format.Part;
import org.dateline.format.Provenance;
import org.dateline.format.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document that was imported.
 *
 * @param format its media type
 * @param kind what kind of document it is, such as {@code article} or {@code paywalled}
 * @param published when it was published, as precise as it says
 * @param characters how many characters the document shows, in code points
 * @param accounted how many of them the parts account for, in per cent
 * @param parts what each part of it became, in order
 * @param provenance where the values of the story were found
 * @param warnings what a person should look at, as sentences
 */
public record ImportReport(String format, String kind, @Nullable String published, int characters, double accounted,
		List<Part> parts, List<Provenance> provenance, List<String> warnings) {

	private static final double ALL = 100;

	static ImportReport of(String format, Transcript transcript) {
		int told = transcript.parts().stream().mapToInt((part) -> part.end() - part.start()).sum();
		double accounted = (transcript.characters() > 0) ? ALL * told / transcript.characters() : ALL;
		return new ImportReport(format, transcript.kind(), transcript.published(), transcript.characters(), accounted,
				transcript.parts(), transcript.provenance(), transcript.warnings());
	}

}
