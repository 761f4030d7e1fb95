package org.dateline.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a controller answers with: a version that costs little to find, and the content
 * that is made only when the client does not hold it already. Which format it goes out in
 * is settled by the {@link Representation}s of its type.
 *
 * @param <T> the type of the content
 * @param type the type of the content
 * @param version the state that it is made from
 * @param content makes it
 * @param question what was asked
 * @param caching how long others may keep it
 * @param links addresses by relation (RFC 8288)
 */
public record Answer<T>(Class<T> type, Version version, Supplier<Content<T>> content, Question question,
		Caching caching, Map<String, String> links) {

	/**
	 * An answer that is a document of this service.
	 * @param version the state that it is made from
	 * @param question what was asked
	 * @param document makes it: a record that goes over the wire as JSON
	 * @return an answer that others may keep for a minute
	 */
	public static Answer<Record> document(Version version, Question question, Supplier<? extends Record> document) {
		return new Answer<>(Record.class, version, () -> new Content<>(document.get(), Map.of()), question,
				Caching.LIVE, Map.of());
	}

	/**
	 * The same answer with links.
	 * @param links addresses by relation
	 * @return the linked answer
	 */
	public Answer<T> with(Map<String, String> links) {
		return new Answer<>(this.type, this.version, this.content, this.question, this.caching, links);
	}

	/**
	 * The content of an answer.
	 *
	 * @param <T> its type
	 * @param body what is answered
	 * @param expansions per path in it the resources, by id, that stand in place of their
	 * ids
	 */
	public record Content<T>(T body, Map<String, Map<String, ?>> expansions) {

		/** Known links, and those that a list has once its page is read. */
		Map<String, String> links(Map<String, String> known) {
			Map<String, String> links = new LinkedHashMap<>(
					(this.body instanceof Envelope<?> list) ? list.links() : known);
			links.putAll(known);
			return links;
		}

	}

}
