package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.attribution.Span;

/** The annotation of a text in brat's standoff format. */
final class QuotedAnnotation {

	private final Map<String, List<Span>> spans = new HashMap<>();

	private final List<String> events = new ArrayList<>();

	QuotedAnnotation(Path file) {
		try {
			Files.readString(file).lines().map((line) -> line.split("\t", -1)).forEach(this::read);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The annotation " + file + " cannot be read", unreadable);
		}
	}

	private void read(String[] fields) {
		if (fields[0].startsWith("T") && fields.length > 2) {
			String places = fields[1].substring(fields[1].indexOf(' ') + 1);
			this.spans.put(fields[0],
					Arrays.stream(places.split(";", -1)).map((place) -> place.split(" ", -1)).map(QuotedAnnotation::span).toList());
		}
		else if (fields[0].startsWith("E") && fields.length > 1) {
			this.events.add(fields[1]);
		}
	}

	private static Span span(String... place) {
		return new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
	}

	List<QuotedAct> acts(QuotedText text) {
		return this.events.stream()
			.map((event) -> QuotedAct.of(text, part(event, "Content"), part(event, "Source")))
			.filter((act) -> !act.content().isEmpty())
			.toList();
	}

	private List<Span> part(String event, String role) {
		return Arrays.stream(event.split(" ", -1))
			.filter((argument) -> argument.startsWith(role))
			.flatMap((argument) -> this.spans.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of())
				.stream())
			.toList();
	}

}
