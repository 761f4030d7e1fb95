package org.dateline.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.dateline.article.BrokenStory;
import org.dateline.format.Manuscript;
import org.dateline.format.StoryReader;
import org.dateline.format.UnreadableStory;
import org.dateline.http.Digest;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.story.Fault;

/** A document that was sent to become a story, and its format. */
final class Submission {

	private final StoryReader reader;

	private final byte[] document;

	Submission(StoryReader reader, byte[] document) {
		this.reader = reader;
		this.document = document;
	}

	/** A digest by which the same document is known again. */
	String digest() {
		return Digest.of(this.document);
	}

	Manuscript read() {
		if (this.document.length == 0) {
			throw new Refusal(ProblemKind.UNREADABLE_BODY, "The body is empty; a story was expected",
					List.of(Problem.Place.pointer("", "The body is empty", List.of())));
		}
		try {
			return this.reader.submitted(this.document);
		}
		catch (UnreadableStory unreadable) {
			String detail = String.valueOf(unreadable.getMessage());
			throw new Refusal(ProblemKind.UNREADABLE_BODY,
					Problem.Place.pointer(unreadable.pointer(), detail, List.of()).in(unreadable.line()));
		}
	}

	/** Says where in the document a story breaks its rules. */
	Refusal refusal(BrokenStory broken) {
		return refusal(broken.faults(), Optional.of((pointer) -> this.reader.line(this.document, pointer)));
	}

	static Refusal refusal(List<Fault> faults, Optional<ToIntFunction<String>> lines) {
		return new BrokenStory(faults).refusal(lines);
	}

}
