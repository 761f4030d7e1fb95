package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dateline.http.Moments;
import org.dateline.http.Parameter;
import org.dateline.http.Question;
import org.dateline.http.ValueKind;
import org.dateline.listing.Condition;
import org.dateline.listing.Filter;

/** The filter of articles by their times. */
final class ArticleDates {

	private static final Map<String, String> MEMBERS = Map.of("published", "publishedAt", "updated", "updatedAt",
			"firstPublished", "firstPublishedAt", "imported", "importedAt");

	private static final Parameter FROM = Parameter.one("from",
			"The first date or time; one that is not known is never found.", ValueKind.MOMENT);

	private static final Parameter TO = Parameter.one("to", "The last date or time; a date means the whole day, UTC.",
			ValueKind.MOMENT);

	private static final Parameter FIELD = Parameter.choice("dateField", "Which time from and to speak of.",
			List.of("published", "updated", "firstPublished", "imported"));

	private ArticleDates() {
	}

	static Filter filter() {
		return new Filter(List.of(FROM, TO, FIELD), (question) -> Stream.concat(from(question), to(question)).toList());
	}

	private static Stream<Condition> from(Question question) {
		return question.one(FROM.name())
			.map((from) -> Condition.of(member(question) + " >= :from", "from", Moments.first(from)))
			.stream();
	}

	private static Stream<Condition> to(Question question) {
		return question.one(TO.name())
			.map((to) -> new Condition(member(question) + " <= :to and " + member(question) + " > :unknown",
					Map.of("to", Moments.last(to), "unknown", Article.UNKNOWN)))
			.stream();
	}

	private static String member(Question question) {
		return "r." + MEMBERS.get(question.one(FIELD.name()).orElseThrow());
	}

}
