package org.dateline.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.dateline.format.Provenance;
import org.dateline.format.page.facts.Fact;
import org.dateline.format.page.facts.Facts;
import org.dateline.format.page.facts.LeadImage;
import org.dateline.format.page.facts.Origin;
import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.jspecify.annotations.Nullable;

/** Says where on the page the values of its story were found. */
final class FactSources {

	private final List<Provenance> found = new ArrayList<>();

	private FactSources() {
	}

	static List<Provenance> of(Facts facts) {
		FactSources sources = new FactSources();
		sources.add("/language", facts.language(), Function.identity());
		sources.add("/headline", facts.headline(), Function.identity());
		sources.add("/kicker", facts.kicker(), Function.identity());
		sources.add("/standfirst", facts.standfirst(), Function.identity());
		sources.add("/contributors", facts.authors(), FactSources::names);
		sources.add("/section", facts.section(), Function.identity());
		sources.add("/tags", facts.topics(), (topics) -> String.join(", ", topics));
		sources.add("/publisher", facts.publisher(), Publisher::name);
		sources.add("/canonicalUrl", facts.canonicalUrl(), Function.identity());
		sources.add("/publishedAt", facts.published(), Object::toString);
		sources.add("/updatedAt", facts.modified(), Object::toString);
		sources.add("/images", facts.leadImage(), LeadImage::url);
		sources.add("/rights/licence", facts.licence(), Function.identity());
		sources.add("/rights/copyrightNotice", facts.copyright(), Function.identity());
		return sources.found;
	}

	private <T> void add(String pointer, @Nullable Fact<T> fact, Function<T, String> shown) {
		if (fact != null) {
			List<Provenance.Rejected> rejected = fact.rejected()
				.stream()
				.map((other) -> new Provenance.Rejected(shown.apply(other.value()), name(other.origin())))
				.toList();
			this.found.add(new Provenance(pointer, name(fact.origin()), fact.confidence(), rejected));
		}
	}

	private static String names(List<Contributor> authors) {
		return String.join(", ", authors.stream().map(Contributor::name).toList());
	}

	private static String name(Origin origin) {
		return switch (origin) {
			case DUBLIN_CORE -> "dublin core";
			case TIME_ELEMENT -> "time element";
			case TEXT -> "text rule";
			default -> origin.name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}

}
