package org.dateline.quote;

import java.util.List;
import java.util.UUID;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Filter;
import org.dateline.listing.Order;
import org.dateline.listing.SortKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of quotations and speakers: the one table of each list. */
@Configuration(proxyBeanMethods = false)
class QuoteConfiguration {

	private static final List<String> INCLUDES = List.of("speaker");

	private static final FieldTree QUOTE = FieldTree.of(QuoteResource.class).and("speaker", SpeakerResource.class);

	private static final FieldTree SPEAKER = FieldTree.of(SpeakerResource.class);

	private static final Filter KIND = Filter.among(Parameter
		.many("kind", "How much of it stands between quotation marks: all, nothing or some.", ValueKind.CHOICE)
		.of(List.of("direct", "indirect", "mixed")), "r.kind in (:values)", (name) -> name);

	private static final Filter LANGUAGE = Filter.among(
			Parameter.many("language", "The language it is given in (BCP 47).", ValueKind.LANGUAGE),
			"r.language in (:values)", (name) -> name);

	private static final Filter SPEAKERS = Filter.among(
			Parameter.many("speaker", "The id of the speaker.", ValueKind.ID), "r.speaker in (:values)",
			UUID::fromString);

	private static final Filter ARTICLE = Filter.among(
			Parameter.many("article", "The id of the article.", ValueKind.ID), "r.article in (:values)",
			UUID::fromString);

	private static final Filter HAS_SPEAKER = Filter.flag("hasSpeaker", "Whether it is known who said it.",
			"r.speaker is not null");

	@Bean
	Catalogue<Quote> quotes() {
		Order<Quote> added = Order.byId("added", Quote::id);
		Order<Quote> position = Order.byNumber("position", "position", Quote::position);
		return new Catalogue<>("quotes", Quote.class, List.of(KIND, LANGUAGE, SPEAKERS, ARTICLE, HAS_SPEAKER),
				List.of(added, position), "-added", added, QUOTE, INCLUDES);
	}

	@Bean
	Catalogue<Quote> articleQuotes(Catalogue<Quote> quotes) {
		return quotes.as("articleQuotes", List.of(KIND, LANGUAGE, SPEAKERS, HAS_SPEAKER), "position");
	}

	@Bean
	Catalogue<Quote> speakerQuotes(Catalogue<Quote> quotes) {
		return quotes.as("speakerQuotes", List.of(KIND, LANGUAGE, ARTICLE), "-added");
	}

	@Bean
	ItemMenu quote() {
		return ItemMenu.of("quote", QUOTE, INCLUDES);
	}

	@Bean
	Catalogue<Speaker> speakers() {
		Order<Speaker> name = Order.byWords("name", "nameKey", Speaker::nameKey);
		Order<Speaker> added = Order.byId("added", Speaker::id);
		return new Catalogue<>("speakers", Speaker.class, List.of(
				Filter.among(Parameter.many("name", "The full name; case and accents do not count.", ValueKind.TEXT),
						"r.nameKey in (:values)", SortKey::of),
				Filter.among(Parameter.many("affiliation", "For whom the speaker stands.", ValueKind.TEXT),
						"r.affiliation in (:values)", (value) -> value)),
				List.of(name, added), "name", added, SPEAKER, List.of());
	}

	@Bean
	ItemMenu speaker() {
		return ItemMenu.of("speaker", SPEAKER, List.of());
	}

}
