package org.dateline.security;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.dateline.article.ArticleService;
import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation of the OpenAPI document as everybody, on articles of every status. What
 * is expected follows from what the document says of the operation.
 */
@Guarded
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MatrixTests {

	private final Reader reader;

	private final Map<String, String> articles;

	private final Map<Asker, String> secrets;

	MatrixTests(Reader reader, ArticleService service, Locksmith locksmith) {
		this.reader = reader;
		this.articles = Map.of("draft", keep(service, Status.DRAFT), "published", keep(service, Status.PUBLISHED),
				"withdrawn", keep(service, Status.WITHDRAWN));
		this.secrets = Map.of(Asker.IMPORT, locksmith.secret("import"), Asker.EDIT, locksmith.secret("edit"),
				Asker.ADMIN, Served.ADMIN, Asker.REVOKED, locksmith.revoked("admin"), Asker.STRANGE,
				"dl_" + "s".repeat(43));
	}

	private static String keep(ArticleService service, Status status) {
		String slug = ("matrix-" + status).toLowerCase(Locale.ROOT);
		// what was never public is not known to have been withdrawn
		Status first = (status == Status.WITHDRAWN) ? Status.PUBLISHED : status;
		String id = service.keep(Story.titled("Matrix", "en").slug(slug).status(first).build()).id().toString();
		service.keep(Story.titled("Matrix", "en").id(id).slug(slug).status(status).build());
		return id;
	}

	/** One request, by one asker. */
	record Request(String method, String path, String scope, String article, Asker asker) {

		@Override
		public String toString() {
			return this.method + " " + this.path + " " + this.article + " as " + this.asker;
		}

	}

	Stream<Request> requests() {
		return new Operations(this.reader).all()
			.flatMap((operation) -> articlesOf(operation.path()).flatMap((article) -> Stream.of(Asker.values())
				.map((asker) -> new Request(operation.method(),
						operation.filled(this.articles.getOrDefault(article, "")), operation.scope(), article,
						asker))));
	}

	private static Stream<String> articlesOf(String path) {
		return path.contains("{article}") ? Stream.of("draft", "published", "withdrawn") : Stream.of("");
	}

	Stream<Request> readByStrangers() {
		return requests().filter((request) -> request.asker() == Asker.NOBODY && request.method().equals("GET")
				&& request.scope().isEmpty() && !request.article().isEmpty());
	}

	private int status(Request request) {
		return (request.asker() == Asker.NOBODY) ? this.reader.ask(request.method(), request.path()).status()
				: this.reader
					.ask(request.method(), request.path(),
							Locksmith.bearer(String.valueOf(this.secrets.get(request.asker()))))
					.status();
	}

	@ParameterizedTest
	@MethodSource("requests")
	void isAllowedToThoseWhomItIsFor(Request request) {
		int status = status(request);
		assertThat(status).isLessThan(500);
		switch (request.asker().answer(request.scope())) {
			case ALLOWED -> assertThat(status).isNotIn(401, 403);
			case FORBIDDEN -> assertThat(status).isEqualTo(403);
			case UNKNOWN -> assertThat(status).isEqualTo(401);
		}
	}

	@ParameterizedTest
	@MethodSource("readByStrangers")
	void showsStrangersWhatIsPublicAndNoMore(Request request) {
		List<Integer> expected = switch (request.article()) {
			case "draft" -> List.of(404);
			case "withdrawn" -> List.of(410);
			default -> request.path().contains("diff") ? List.of(200, 400, 404) : List.of(200);
		};
		assertThat(status(request)).isIn(expected);
	}

	@Test
	void coversWhatStrangersMayNotDo() {
		assertThat(requests().filter((request) -> !request.scope().isEmpty()).map(Request::path).distinct())
			.hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void coversEveryOperationAsEverybody() {
		long operations = new Operations(this.reader).all().count();
		assertThat(requests().count()).isGreaterThan(operations * Asker.values().length);
	}

}
