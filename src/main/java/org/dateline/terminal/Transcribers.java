package org.dateline.terminal;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import org.dateline.format.Transcriber;

/** The readers of documents, found without a container. */
final class Transcribers {

	private static final List<Transcriber> ALL = ServiceLoader.load(Transcriber.class)
		.stream()
		.map(ServiceLoader.Provider::get)
		.toList();

	private Transcribers() {
	}

	static Optional<Transcriber> of(String type) {
		return ALL.stream().filter((each) -> each.mediaType().toString().equals(type)).findFirst();
	}

}
