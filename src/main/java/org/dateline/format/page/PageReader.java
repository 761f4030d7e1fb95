package org.dateline.format.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.dateline.format.Decoding;
import org.dateline.format.Hints;
import org.dateline.format.page.body.BodyReader;
import org.dateline.format.page.body.PageBody;
import org.dateline.format.page.body.Witness;
import org.dateline.format.page.facts.Fact;
import org.dateline.format.page.facts.Moment;
import org.dateline.format.page.facts.FactReader;
import org.dateline.format.page.facts.Facts;
import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a saved page: first what it says of its story, then the story in that light. */
public final class PageReader {

	/** No page of people is nested as deep; it bounds the work. */
	private static final int DEEPEST = 512;

	private PageReader() {
	}

	/**
	 * Reads a page. Nothing is fetched.
	 * @param page its bytes
	 * @param hints what is known beside it
	 * @return all that was found; never an exception
	 */
	public static SavedPage read(byte[] page, Hints hints) {
		String html = Decoding.decode(page, () -> Optional.ofNullable(hints.charset()), () -> Prescan.of(page));
		Document document = Jsoup.parse(html, Optional.ofNullable(hints.url()).orElse(""),
				Parser.htmlParser().setMaxDepth(DEEPEST));
		document.outputSettings().prettyPrint(false);
		Optional<URI> address = address(hints.url());
		Facts facts = new FactReader().read(document, address.orElse(null), known(hints));
		Optional<URI> base = base(document, address.or(() -> value(facts.canonicalUrl()).flatMap(PageReader::address)));
		PageBody body = BodyReader.read(document, base.orElse(null), witness(facts));
		return new SavedPage(facts, body);
	}

	/** The address that a page wants its links to be resolved against. */
	private static Optional<URI> base(Document document, Optional<URI> address) {
		Element base = document.selectFirst("base[href]");
		if (base == null) {
			return address;
		}
		Optional<URI> named = parsed(base.attr("href"));
		return named.flatMap((href) -> address.map((own) -> own.resolve(href)).or(() -> named))
			.filter((whole) -> whole.isAbsolute() && !whole.isOpaque())
			.or(() -> address);
	}

	private static Optional<URI> address(@Nullable String url) {
		return Optional.ofNullable(url)
			.flatMap(PageReader::parsed)
			.filter((address) -> address.isAbsolute() && address.getHost() != null);
	}

	private static Optional<URI> parsed(String url) {
		try {
			return Optional.of(URI.create(url.strip()));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	private static Witness witness(Facts facts) {
		List<String> authors = value(facts.authors()).orElse(List.of()).stream().map(Contributor::name).toList();
		return new Witness(value(facts.headline()).orElse(null), value(facts.standfirst()).orElse(null), authors,
				value(facts.publisher()).map(Publisher::name).orElse(null), facts.articleBody(),
				value(facts.published()).map(Object::toString).orElse(null));
	}

	private static <T> Optional<T> value(@Nullable Fact<T> fact) {
		return Optional.ofNullable(fact).map(Fact::value);
	}

	/** Hints as the facts take them. */
	private static org.dateline.format.page.facts.Hints known(Hints hints) {
		return new org.dateline.format.page.facts.Hints(hints.language(), hints.publisher(),
				published(hints).orElse(null));
	}

	private static Optional<Moment> published(Hints hints) {
		return hints.instant()
			.map((time) -> new Moment(time.toLocalDate(), time.toLocalTime(), time.getOffset()))
			.or(() -> hints.day().map(Moment::on));
	}

}
