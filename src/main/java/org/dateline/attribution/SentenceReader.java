package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who said what within a sentence. */
final class SentenceReader {

	/**
	 * What stands behind the words that were said, and so may hold other verbs of saying
	 * before it.
	 */
	private static final List<Construction> OUTER = List.of(new According(), new Inverted(), new Behind());

	private static final List<Construction> ALL = List.of(new According(), new Possessed(), new Inverted(),
			new Behind(), new Ahead());

	private final Sentence sentence;

	private final List<Cue> cues;

	private final List<Finding> found = new ArrayList<>();

	private SentenceReader(Sentence sentence) {
		this.sentence = sentence;
		this.cues = Cues.in(sentence);
	}

	static List<Finding> read(Sentence sentence) {
		Optional<Finding> byline = Byline.in(sentence);
		if (byline.isPresent()) {
			return List.of(byline.get());
		}
		SentenceReader reader = new SentenceReader(sentence);
		reader.cues.stream().dropWhile(SentenceReader::isWeak).limit(1).forEach((cue) -> reader.read(cue, OUTER));
		reader.cues.forEach((cue) -> reader.read(cue, ALL));
		return reader.found.stream().sorted(Comparator.comparingInt(SentenceReader::place)).toList();
	}

	/** Whether a verb tells of a thought or a wish, not of words. */
	private static boolean isWeak(Cue cue) {
		return cue.verb().forms() != 0 && !cue.verb().takes(Frame.QUOTE);
	}

	private static int place(Finding finding) {
		Part cue = finding.cue();
		return (cue != null) ? cue.range().from() : 0;
	}

	private void read(Cue cue, List<Construction> constructions) {
		if (this.found.stream()
			.noneMatch((finding) -> place(finding) == cue.at() || finding.takes(this.sentence, cue.at()))) {
			Clause clause = new Clause(this.sentence, cue, this.cues, new Range(floor(cue), ceiling(cue)), before(cue));
			constructions.stream()
				.map((construction) -> construction.read(clause))
				.flatMap(Optional::stream)
				.filter((finding) -> finding.content().stream().noneMatch((part) -> part.range().isEmpty()))
				.findFirst()
				.ifPresent(this.found::add);
		}
	}

	private List<Finding> before(Cue cue) {
		return this.found.stream().filter((finding) -> place(finding) < cue.at()).toList();
	}

	/** Where the last finding before a verb ends. */
	private int floor(Cue cue) {
		return ranges().mapToInt(Range::to).filter((end) -> end <= cue.from()).max().orElse(0);
	}

	/** Where the next finding behind a verb starts. */
	private int ceiling(Cue cue) {
		return ranges().mapToInt(Range::from).filter((start) -> start > cue.at()).min().orElse(this.sentence.size());
	}

	private Stream<Range> ranges() {
		return this.found.stream()
			.flatMap((finding) -> Stream.concat(finding.content().stream(),
					Stream.of(finding.cue(), finding.source()).flatMap(Stream::ofNullable)))
			.filter((part) -> part.sentence().number() == this.sentence.number())
			.map(Part::range);
	}

}
