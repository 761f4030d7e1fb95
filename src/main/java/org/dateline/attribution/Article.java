package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, cut into words and sentences.
 *
 * @param text the text
 * @param lexicon the words of its language
 * @param tokens all its words and marks, those between quotation marks as well
 * @param sentences its sentences
 */
record Article(String text, Lexicon lexicon, List<Token> tokens, List<Sentence> sentences) {

	static Article of(String text, String language) {
		Lexicon lexicon = Lexicon.of(language);
		List<Token> tokens = Tokenizer.of(text, lexicon);
		List<Sentence> sentences = new ArrayList<>();
		int at = 0;
		List<Stretch> paragraphs = Stretch.in(text);
		for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
			Stretch stretch = paragraphs.get(paragraph);
			int end = end(tokens, at, stretch.paragraph().end());
			for (List<Token> part : Sentences.of(Units.of(tokens.subList(at, end), stretch.quoted()))) {
				sentences.add(new Sentence(sentences.size(), paragraph, List.copyOf(part)));
			}
			at = end;
		}
		return new Article(text, lexicon, tokens, sentences);
	}

	/** Where the first sentence ends if it is a headline in capitals, 0 otherwise. */
	int headline() {
		if (this.sentences.size() < 3) {
			return 0;
		}
		List<Token> words = this.sentences.getFirst()
			.tokens()
			.stream()
			.filter((token) -> token.is(Trait.WORD))
			.toList();
		long capitals = words.stream().filter((token) -> token.is(Trait.CAPITAL)).count();
		return (words.size() > 4 && capitals * 10 >= words.size() * 7L) ? this.sentences.getFirst().span().end() : 0;
	}

	private static int end(List<Token> tokens, int from, int limit) {
		int end = from;
		while (end < tokens.size() && tokens.get(end).start() < limit) {
			end++;
		}
		return end;
	}

}
