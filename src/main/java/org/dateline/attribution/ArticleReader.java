package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds who said what in an article, sentence by sentence. */
final class ArticleReader {

	/** A quotation in more parts is told as several, so that no text takes long. */
	private static final int MOST_PARTS = 100;

	/** So many findings back one may cover what is read now. */
	private static final int NEAR = 12;

	private final List<Sentence> sentences;

	private final List<Finding> found = new ArrayList<>();

	/** Quoted sentences whose speaker may be named behind them. */
	private final List<Part> waiting = new ArrayList<>();

	/** A verb of saying with a colon at the end of its sentence. */
	private @Nullable Finding announced;

	private final boolean transcribed;

	private ArticleReader(List<Sentence> sentences) {
		this.sentences = sentences;
		this.transcribed = Transcript.isIn(sentences);
	}

	static List<Finding> read(Article article) {
		ArticleReader reader = new ArticleReader(article.sentences());
		int at = 0;
		while (at < reader.sentences.size()) {
			at = reader.readParagraph(at);
		}
		return reader.found;
	}

	private int readParagraph(int start) {
		int end = start;
		while (end < this.sentences.size()
				&& this.sentences.get(end).paragraph() == this.sentences.get(start).paragraph()) {
			end++;
		}
		List<Sentence> paragraph = this.sentences.subList(start, end);
		if (isBlockQuote(paragraph)) {
			readBlockQuote(paragraph);
			return end;
		}
		Optional<Finding> transcript = Transcript.in(paragraph).filter((one) -> this.transcribed || one.hasQuotes());
		transcript.ifPresentOrElse(this.found::add, () -> paragraph.forEach(this::read));
		release();
		return end;
	}

	/** Whether a paragraph without marks is what a speaker was announced to say. */
	private boolean isBlockQuote(List<Sentence> paragraph) {
		return this.announced != null && this.announced.source() != null
				&& paragraph.getFirst().paragraph() == this.announced.source().sentence().paragraph() + 1
				&& paragraph.stream()
					.allMatch((sentence) -> sentence.tokens().stream().anyMatch((token) -> token.is(Trait.WORD)))
				&& paragraph.stream().noneMatch((sentence) -> sentence.is(0, Trait.QUOTE));
	}

	private void readBlockQuote(List<Sentence> paragraph) {
		List<Part> content = paragraph.stream()
			.map((sentence) -> new Part(sentence, new Range(0, sentence.size())).trimmed())
			.filter((part) -> !part.range().isEmpty())
			.toList();
		Finding intro = Objects.requireNonNull(this.announced);
		this.announced = null;
		this.found.add(new Finding(Rule.AHEAD, content, intro.cue(), intro.source(), false));
	}

	private void read(Sentence sentence) {
		if (sentence.isQuoted()) {
			readQuoted(sentence);
			return;
		}
		this.announced = null;
		List<Finding> here = new ArrayList<>(SentenceReader.read(sentence));
		claim(here);
		@Nullable Finding last = this.found.isEmpty() ? null : this.found.getLast();
		int first = this.found.size();
		this.found.addAll(here);
		Leftovers leftovers = new Leftovers(sentence, here, last);
		for (int at = 0; at < sentence.size(); at++) {
			if (sentence.is(at, Trait.QUOTE) && !isCovered(sentence, at) && !join(first, here.size(), sentence, at)) {
				leftovers.read(at).ifPresent(this.found::add);
			}
		}
		this.announced = Announcement.in(sentence).orElse(null);
	}

	private boolean isCovered(Sentence sentence, int at) {
		int near = Math.max(0, this.found.size() - NEAR);
		return this.found.subList(near, this.found.size()).stream().anyMatch((one) -> one.covers(sentence, at));
	}

	/**
	 * Adds a quoted stretch to what the same sentence, whose findings start at a place,
	 * quotes before it.
	 */
	private boolean join(int first, int count, Sentence sentence, int quote) {
		for (int index = first; index < first + count; index++) {
			Finding one = this.found.get(index);
			if (isBehind(one) && one.start() < sentence.at(quote).start() && one.content().size() < MOST_PARTS) {
				this.found.set(index, one.and(new Part(sentence, new Range(quote, quote + 1))));
				return true;
			}
		}
		return false;
	}

	/** Gives quoted sentences that wait to the speaker who is named behind them. */
	private void claim(List<Finding> here) {
		boolean claims = !this.waiting.isEmpty() && !here.isEmpty() && isBehind(here.getFirst());
		if (claims) {
			here.set(0, here.getFirst().after(this.waiting));
			this.waiting.clear();
		}
		release();
	}

	private static boolean isBehind(Finding finding) {
		return (finding.rule() == Rule.INVERTED || finding.rule() == Rule.BEHIND) && finding.hasQuotes();
	}

	private void readQuoted(Sentence sentence) {
		Part part = new Part(sentence, new Range(0, sentence.size())).trimmed();
		if (part.range().isEmpty()) {
			return;
		}
		if (this.announced != null) {
			Finding intro = this.announced;
			this.announced = null;
			this.found.add(new Finding(Rule.AHEAD, List.of(quotes(part)), intro.cue(), intro.source(), false));
		}
		else if (goesOn(sentence)) {
			int last = lastQuoted(sentence);
			this.found.set(last, this.found.get(last).and(quotes(part)));
		}
		else {
			if (this.waiting.size() >= MOST_PARTS) {
				release();
			}
			this.waiting.add(quotes(part));
		}
	}

	/** A conjunction before a quoted sentence is not the speaker's. */
	private static Part quotes(Part part) {
		int from = part.sentence().next(part.range().from(), part.range().to(), Trait.QUOTE.bit());
		return new Part(part.sentence(), new Range(from, part.range().to()));
	}

	/** Whether a quoted sentence continues what was said last. */
	private boolean goesOn(Sentence sentence) {
		if (this.found.isEmpty() || !this.waiting.isEmpty()) {
			return false;
		}
		int index = lastQuoted(sentence);
		Finding last = this.found.get(Math.max(0, index));
		boolean next = index >= 0 && last.content().size() < MOST_PARTS && lastSentence(last) == sentence.number() - 1;
		return next && (last.last().paragraph() == sentence.paragraph() || isOpen(last));
	}

	/**
	 * The finding with quoted words that was made last, but for participles beside it; -1
	 * where there is none.
	 */
	private int lastQuoted(Sentence sentence) {
		int at = this.found.size() - 1;
		int limit = Math.max(0, at - NEAR);
		while (at > limit && !this.found.get(at).hasQuotes() && this.found.get(at).rule() == Rule.PARTICIPLE
				&& this.found.get(at).last().number() == sentence.number() - 1) {
			at--;
		}
		return this.found.get(at).hasQuotes() ? at : -1;
	}

	private static int lastSentence(Finding finding) {
		int source = (finding.cue() != null) ? finding.cue().sentence().number() : 0;
		return Math.max(source, finding.last().number());
	}

	/** Whether its last quotation mark is not closed. */
	private static boolean isOpen(Finding finding) {
		return finding.content()
			.getLast()
			.tokens()
			.stream()
			.filter((token) -> token.is(Trait.QUOTE))
			.reduce((_, later) -> later)
			.filter((token) -> !Objects.requireNonNull(token.quoted()).closed())
			.isPresent();
	}

	/**
	 * Gives quoted sentences that nobody claimed to whoever spoke or was named before.
	 */
	private void release() {
		if (this.waiting.isEmpty()) {
			return;
		}
		Rule rule = this.found.isEmpty() || isFar(this.found.getLast()) ? Rule.LED : Rule.CARRIED;
		Finding finding = new Finding(rule, List.copyOf(this.waiting), null, null, rule == Rule.CARRIED);
		this.waiting.clear();
		this.found.add(finding);
	}

	private boolean isFar(Finding last) {
		return this.waiting.getFirst().sentence().paragraph() - last.last().paragraph() > 2;
	}

}
