package org.dateline.attribution;

import java.util.List;

import org.dateline.story.Quotation;
import org.dateline.story.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying that was found in a text.
 *
 * @param kind how much of it stands between quotation marks
 * @param content the stretches that were said, outer marks excluded
 * @param verbatim the parts of them between quotation marks
 * @param cue the words that say that something is said; absent where none do
 * @param source the words that name the speaker there; absent where none do
 * @param speaker whom these words mean; absent where that is not known
 * @param carried whether the speaker carries over from the quotation before
 * @param confidence how sure the finding is, 0 to 1
 * @param rule what found it
 * @param explanation the clause it was found in, and who was thought of as its speaker
 */
public record Attribution(Quotation.Kind kind, List<Span> content, List<Span> verbatim, @Nullable Span cue,
		@Nullable Span source, @Nullable Speaker speaker, boolean carried, double confidence, String rule,
		Explanation explanation) {

	public Attribution {
		content = List.copyOf(content);
		verbatim = List.copyOf(verbatim);
	}

	/**
	 * Why a finding is what it is.
	 *
	 * @param clause the sentence it was found in
	 * @param candidates those who may have said it, the likeliest first
	 */
	public record Explanation(Span clause, List<Candidate> candidates) {

		public Explanation {
			candidates = List.copyOf(candidates);
		}

	}

	/**
	 * Somebody who may have said something.
	 *
	 * @param name the full name as known from the text
	 * @param score how much speaks for it
	 */
	public record Candidate(String name, double score) {
	}

}
