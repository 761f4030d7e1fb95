package org.dateline.format.page.facts;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.dateline.story.Contributor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Pages that these tests make up, and what is read in them. */
final class FactPages {

	static final String ADDRESS = "https://www.harbour-courier.example/news/pier";

	private static final FactReader READER = new FactReader();

	private FactPages() {
	}

	static Facts read(String html) {
		return read(html, ADDRESS);
	}

	static Facts read(String html, String address) {
		return READER.read(parsed(html), URI.create(address), Hints.NONE);
	}

	static Facts read(String html, Hints hints) {
		return READER.read(parsed(html), null, hints);
	}

	static Document parsed(String html) {
		return Jsoup.parse(html, ADDRESS);
	}

	/** A page with the given head and body. */
	static String page(String head, String body) {
		return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
	}

	static String meta(String name, String content) {
		return "<meta name=\"" + name + "\" content=\"" + content + "\">";
	}

	static String property(String name, String content) {
		return "<meta property=\"" + name + "\" content=\"" + content + "\">";
	}

	/** A script of linked data, with single quotes for double ones. */
	static String linked(String json) {
		return "<script type=\"application/ld+json\">" + json.replace('\'', '"') + "</script>";
	}

	/** The linked data of a story with the given members. */
	static String article(String members) {
		return linked("{'@context': 'https://schema.org', '@type': 'NewsArticle', " + members + "}");
	}

	static <T> T value(@Nullable Fact<T> fact) {
		return Objects.requireNonNull(fact, "The page says nothing of it").value();
	}

	static <T> Origin origin(@Nullable Fact<T> fact) {
		return Objects.requireNonNull(fact, "The page says nothing of it").origin();
	}

	static <T> List<Candidate<T>> rejected(@Nullable Fact<T> fact) {
		return Objects.requireNonNull(fact, "The page says nothing of it").rejected();
	}

	static List<String> authors(String html) {
		@Nullable Fact<List<Contributor>> authors = read(html).authors();
		return (authors == null) ? List.of() : authors.value().stream().map(Contributor::name).toList();
	}

	static String headline(String html) {
		@Nullable Fact<String> headline = read(html).headline();
		return (headline == null) ? "" : headline.value();
	}

	static String published(String html) {
		return published(html, ADDRESS);
	}

	static String published(String html, String address) {
		@Nullable Fact<Moment> published = read(html, address).published();
		return (published == null) ? "" : published.value().toString();
	}

}
