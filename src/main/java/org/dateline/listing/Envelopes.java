package org.dateline.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.dateline.http.Answer;
import org.dateline.http.Envelope;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Version;

import org.springframework.stereotype.Component;

/** Puts pages into the envelope that every list goes out in. */
@Component
public class Envelopes {

	private final PublicAddress address;

	Envelopes(PublicAddress address) {
		this.address = address;
	}

	/**
	 * Answers with a list.
	 * @param version the state that it is made from
	 * @param question what was asked
	 * @param path the path of the list
	 * @param page reads the page
	 * @return an answer whose links go from page to page
	 */
	public Answer<Record> answer(Version version, Question question, String path, Supplier<? extends Page<?>> page) {
		return Answer.document(version, question, () -> envelope(page.get(), path))
			.with(Map.of("self", self(question, path)));
	}

	private Envelope<?> envelope(Page<?> page, String path) {
		Question question = page.question();
		String next = page.next().map((cursor) -> address(question, path, cursor)).orElse(null);
		String previous = page.previous().map((cursor) -> address(question, path, cursor)).orElse(null);
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self(question, path));
		if (next != null) {
			links.put("next", next);
		}
		if (previous != null) {
			links.put("prev", previous);
		}
		return new Envelope<>(page.rows(),
				new Envelope.Place(page.rows().size(), next, previous, page.total().orElse(null)), question.effective(),
				links);
	}

	private String self(Question question, String path) {
		String query = question.canonical();
		return this.address.of(path) + (query.isEmpty() ? "" : "?" + query);
	}

	private String address(Question question, String path, String cursor) {
		String query = question.canonical("cursor");
		return this.address.of(path) + "?" + (query.isEmpty() ? "" : query + "&") + "cursor=" + cursor;
	}

}
