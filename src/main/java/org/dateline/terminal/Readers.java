package org.dateline.terminal;

import java.util.Optional;
import java.util.ServiceLoader;

import org.dateline.format.ReaderSource;
import org.dateline.format.StoryReader;

/** The readers of stories, found without a container. */
final class Readers {

	private Readers() {
	}

	static Optional<StoryReader> of(String type) {
		return ServiceLoader.load(ReaderSource.class)
			.stream()
			.map((source) -> source.get().reader())
			.filter((each) -> each.mediaType().toString().equals(type))
			.findFirst();
	}

}
