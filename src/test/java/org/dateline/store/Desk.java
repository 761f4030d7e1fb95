package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dateline.article.ArticleService;
import org.dateline.article.Outcome;
import org.dateline.article.Standing;
import org.dateline.served.Reader;
import org.dateline.served.Statements;
import org.dateline.story.Story;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files stories and reads them back, through the service and over HTTP. */
@Lazy
final class Desk {

	private static final String ADDRESS = "http://localhost:8080";

	private final ArticleService articles;

	private final Reader reader;

	private final Statements statements;

	private final JdbcTemplate tables;

	private final Interruption interruption;

	Desk(ArticleService articles, Reader reader, Statements statements, JdbcTemplate tables,
			Interruption interruption) {
		this.articles = articles;
		this.reader = reader;
		this.statements = statements;
		this.tables = tables;
		this.interruption = interruption;
	}

	Outcome keep(Story story) {
		return this.articles.keep(story);
	}

	/** Keeps a story and gives it back as it is found then. */
	Story kept(Story story) {
		return found(keep(story));
	}

	Story found(Outcome outcome) {
		Standing standing = this.articles.find(outcome.id().toString());
		return this.articles.story(standing);
	}

	/** Keeps a story until somebody who hears of it fails. */
	void keepInVain(Story story) {
		this.interruption.next();
		this.articles.keep(story);
	}

	ArticleService articles() {
		return this.articles;
	}

	Reader.Reply get(String path, String... headers) {
		return this.reader.get(path, headers);
	}

	JsonNode json(String path) {
		return this.reader.get(path).json();
	}

	int statements(String path) {
		return this.statements.of(() -> this.reader.get(path)).size();
	}

	/** One member of each resource on one page. */
	List<String> page(String path, String member) {
		return member(json(path), member);
	}

	/** One member of each resource of a list, read from page to page. */
	List<String> all(String path, String member) {
		List<String> values = new ArrayList<>();
		Optional<String> next = Optional.of(path);
		while (next.isPresent()) {
			JsonNode page = json(next.get());
			values.addAll(member(page, member));
			next = link(page, "next");
		}
		return values;
	}

	/** The last page of a list, and from there back to the first. */
	List<String> allBackwards(String path, String member) {
		JsonNode page = json(path);
		for (Optional<String> next = link(page, "next"); next.isPresent(); next = link(page, "next")) {
			page = json(next.get());
		}
		List<String> values = new ArrayList<>(member(page, member).reversed());
		for (Optional<String> back = link(page, "previous"); back.isPresent(); back = link(page, "previous")) {
			page = json(back.get());
			values.addAll(member(page, member).reversed());
		}
		return values.reversed();
	}

	static Optional<String> link(JsonNode page, String name) {
		return page.path("page").path(name).stringValueOpt().map((url) -> url.substring(ADDRESS.length()));
	}

	long rows(String table) {
		return Optional.ofNullable(this.tables.queryForObject("select count(*) from " + table, Long.class)).orElse(0L);
	}

	long editions() {
		return Optional.ofNullable(this.tables.queryForObject("select sum(number) from edition", Long.class))
			.orElse(0L);
	}

	private static List<String> member(JsonNode page, String member) {
		return page.path("data").valueStream().map((each) -> each.path(member).asString()).toList();
	}

}
