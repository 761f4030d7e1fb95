package org.dateline.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story as it was found in a document, and an account of the whole document.
 *
 * @param found the story, absent where the document holds none
 * @param kind what kind of document it is, such as {@code article}, {@code liveblog},
 * {@code gallery}, {@code list}, {@code paywalled} or {@code none}
 * @param published when it was published, ISO 8601 and as precise as the document says;
 * the story itself holds no day without a time
 * @param lead the address of the picture that stands for it
 * @param characters how many characters the document shows, in code points
 * @param account makes the list of parts
 * @param provenance where the values of the story were found
 * @param warnings what a person should look at, as sentences
 */
public record Transcript(@Nullable Story found, String kind, @Nullable String published, @Nullable String lead,
		int characters, Supplier<List<Part>> account, List<Provenance> provenance, List<String> warnings) {

	public Transcript {
		provenance = List.copyOf(provenance);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The story of the document.
	 * @return empty where it holds none
	 */
	public Optional<Story> story() {
		return Optional.ofNullable(this.found);
	}

	/**
	 * What became of the document.
	 * @return what each part of it became, in order
	 */
	public List<Part> parts() {
		return this.account.get();
	}

}
