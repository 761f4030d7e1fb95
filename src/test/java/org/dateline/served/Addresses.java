package org.dateline.served;

import java.util.List;
import java.util.stream.Stream;

/** The addresses that can be read, with the ids of the bundled story in them. */
final class Addresses {

	/** The lists that need no id. */
	static final List<String> COLLECTIONS = List.of("/v1/articles", "/v1/images", "/v1/captions", "/v1/quotes",
			"/v1/speakers", "/v1/sections", "/v1/tags", "/v1/contributors");

	private final Reader reader;

	Addresses(Reader reader) {
		this.reader = reader;
	}

	/** Every list. */
	List<String> lists() {
		String image = first("/v1/images", "id");
		String speaker = first("/v1/speakers", "id");
		Stream<String> parts = Stream.of("/images", "/captions", "/quotes", "/related", "/corrections", "/revisions")
			.map((part) -> Reader.STORY + part);
		Stream<String> uses = Stream.of("/v1/images/" + image + "/captions", "/v1/images/" + image + "/articles",
				"/v1/speakers/" + speaker + "/quotes");
		return Stream.of(COLLECTIONS.stream(), parts, uses).flatMap((paths) -> paths).toList();
	}

	/** Every address that gives one resource. */
	List<String> items() {
		Stream<String> byId = Stream.of("/v1/articles", "/v1/images", "/v1/captions", "/v1/quotes", "/v1/speakers")
			.map((list) -> list + "/" + first(list, "id"));
		Stream<String> bySlug = Stream.of("/v1/articles", "/v1/sections", "/v1/tags", "/v1/contributors")
			.map((list) -> list + "/" + first(list, "slug"));
		return Stream.of(byId, bySlug, Stream.of(Reader.STORY + "/revisions/1", Reader.STORY + "/diff", "/"))
			.flatMap((paths) -> paths)
			.toList();
	}

	/** Every address. */
	List<String> all() {
		return Stream.concat(lists().stream(), items().stream()).toList();
	}

	/** A path of one that is not there, beneath each collection. */
	static Stream<String> missing() {
		return COLLECTIONS.stream().map((list) -> list + "/00000000-0000-7000-8000-000000000000");
	}

	private String first(String list, String member) {
		return this.reader.get(list).json().path("data").path(0).path(member).stringValue();
	}

}
