package org.dateline.format.page.facts;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its story; the page is not changed. */
public final class FactReader {

	/**
	 * Reads a page.
	 * @param document the page, parsed
	 * @param address where it was served, absolute, if that is known
	 * @param hints what is known beforehand
	 * @return all that the page says
	 */
	public Facts read(Document document, @Nullable URI address, Hints hints) {
		PageScan scan = new PageScan(document);
		document.filter(scan);
		Gathered gathered = scan.gathered();
		Page page = new Page(address, hints, gathered, linked(gathered, address));
		Element html = document.selectFirst("html");
		Optional<Fact<String>> language = new LanguageChooser(page, (html != null) ? html.attr("lang") : "").choose();
		SiteNames site = new SiteNames(page);
		Optional<Fact<String>> headline = new HeadlineChooser(page, site).choose();
		return facts(page, site, headline, language);
	}

	private static LinkedData linked(Gathered gathered, @Nullable URI address) {
		List<String> titles = gathered.titles().stream().limit(1).toList();
		return new LinkedData(new LinkedGraph(gathered.scripts()), titles,
				(address != null) ? List.of(address.toString()) : List.of());
	}

	private static Facts facts(Page page, SiteNames site, Optional<Fact<String>> headline,
			Optional<Fact<String>> language) {
		int line = new HeadlinePlace(page, headline.map(Fact::value).orElse("")).line();
		PlaceChooser place = new PlaceChooser(page, line);
		StandfirstChooser standfirst = new StandfirstChooser(page, line, headline.map(Fact::value).orElse(""));
		DateChooser dates = new DateChooser(page, DateScanner.of(language.map(Fact::value).orElse(""), page.host()),
				line);
		AddressChooser addresses = new AddressChooser(page);
		Optional<Fact<String>> canonical = addresses.canonical();
		RightsReader rights = new RightsReader(page);
		return new Facts(headline.orElse(null), place.kicker().orElse(null), standfirst.choose().orElse(null),
				new AuthorChooser(page, site, line).choose().orElse(null), dates.published().orElse(null),
				dates.modified().orElse(null), language.orElse(null), new PublisherChooser(page).choose().orElse(null),
				place.section().orElse(null), new TopicChooser(page).choose().orElse(null),
				new ImageChooser(page, line).choose().orElse(null), canonical.orElse(null),
				addresses.aliases(canonical), rights.licence().orElse(null), rights.copyright().orElse(null),
				page.data().text("articleBody").orElse(null));
	}

}
