package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.dateline.article.Attempts;
import org.dateline.article.BrokenStory;
import org.dateline.article.Outcome;
import org.dateline.attribution.Quotations;
import org.dateline.format.StoryReader;
import org.dateline.format.Transcriber;
import org.dateline.format.Transcript;
import org.dateline.format.UnreadableStory;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.PublicAddress;
import org.dateline.http.Refusal;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads documents of every kind and has their stories kept. */
@Component
public class Imports {

	private final List<StoryReader> readers;

	private final List<Transcriber> transcribers;

	private final ArrivalService arrivals;

	private final PublicAddress address;

	Imports(List<StoryReader> readers, List<Transcriber> transcribers, ArrivalService arrivals, PublicAddress address) {
		this.readers = readers;
		this.transcribers = transcribers;
		this.arrivals = arrivals;
		this.address = address;
	}

	/** The media types that are read. */
	List<String> types() {
		return Stream
			.concat(this.transcribers.stream().map(Transcriber::mediaType),
					this.readers.stream().map(StoryReader::mediaType))
			.map(MediaType::toString)
			.toList();
	}

	/**
	 * The media type of documents whose files end so, of those that are not stories
	 * already.
	 */
	Optional<String> type(String suffix) {
		return this.transcribers.stream()
			.filter((each) -> each.suffixes().contains(suffix))
			.map((each) -> each.mediaType().toString())
			.findFirst();
	}

	/** The media type of documents of any kind whose files end so. */
	Optional<String> ending(String suffix) {
		return type(suffix).or(() -> this.readers.stream()
			.filter((each) -> each.suffix().equals(suffix))
			.map((each) -> each.mediaType().toString())
			.findFirst());
	}

	/** Reads a document without keeping anything. */
	ImportResult read(Delivery delivery) {
		Transcript transcript = transcript(delivery);
		return new ImportResult("read", null, null, Quotations.added(sound(transcript, delivery)),
				ImportReport.of(delivery.type(), transcript), Map.of());
	}

	/**
	 * Reads a document whose story is to be kept together with others.
	 * @throws Refusal if it holds no story that keeps the rules
	 */
	Arrival arrival(Delivery delivery) {
		return Arrival.of(delivery, sound(transcript(delivery), delivery));
	}

	private Story sound(Transcript transcript, Delivery delivery) {
		Story story = story(transcript);
		List<Fault> faults = StoryRules.faultsOf(story);
		if (!faults.isEmpty()) {
			throw refusal(new BrokenStory(faults), delivery);
		}
		return story;
	}

	/**
	 * Reads a document and keeps its story.
	 * @param delivery the document
	 * @return what became of it
	 * @throws Refusal if it holds no story that can be kept
	 */
	public ImportResult keep(Delivery delivery) {
		Transcript transcript = transcript(delivery);
		Arrival arrival = Arrival.of(delivery, story(transcript));
		try {
			Outcome outcome = Attempts.of(() -> this.arrivals.keep(arrival));
			String name = outcome.change().name().toLowerCase(Locale.ROOT);
			Map<String, String> links = Map.of("article", this.address.of("/v1/articles", outcome.slug()));
			return new ImportResult(name, outcome.id(), outcome.revision(), outcome.story(),
					ImportReport.of(delivery.type(), transcript), links);
		}
		catch (BrokenStory broken) {
			throw refusal(broken, delivery);
		}
	}

	private static Story story(Transcript transcript) {
		return transcript.story()
			.orElseThrow(() -> new Refusal(ProblemKind.INVALID_STORY,
					Problem.Place
						.pointer("/headline", "Nothing in the document could be a headline, so there is no story",
								List.of())
						.in(1)));
	}

	private Transcript transcript(Delivery delivery) {
		return this.transcribers.stream()
			.filter((each) -> each.mediaType().toString().equals(delivery.type()))
			.findFirst()
			.map((each) -> each.read(delivery.document(), delivery.hints()))
			.orElseGet(() -> submitted(reader(delivery).orElseThrow(), delivery));
	}

	private Optional<StoryReader> reader(Delivery delivery) {
		return StoryReader.of(this.readers, MediaType.parseMediaType(delivery.type()));
	}

	/** A document that is a story already holds nothing else. */
	private static Transcript submitted(StoryReader reader, Delivery delivery) {
		try {
			Story story = reader.submitted(delivery.document()).story();
			return new Transcript(story.but().revision(null).updatedAt(null).build(), "article", null, null, 0,
					List::of, List.of(), List.of());
		}
		catch (UnreadableStory unreadable) {
			throw unreadable.refusal();
		}
	}

	private Refusal refusal(BrokenStory broken, Delivery delivery) {
		Optional<ToIntFunction<String>> lines = reader(delivery)
			.map((each) -> (pointer) -> each.line(delivery.document(), pointer));
		return broken.refusal(lines);
	}

}
