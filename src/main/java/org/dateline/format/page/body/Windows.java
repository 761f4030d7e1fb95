package org.dateline.format.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dateline.format.page.body.Exhibit.Sort;
import org.dateline.format.page.body.Shown.Placed;
import org.dateline.story.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what the story shows of other services, and its breaks. */
final class Windows {

	private static final int LONGEST = 500;

	private final Extent extent;

	private final Addresses addresses;

	Windows(Extent extent, Addresses addresses) {
		this.extent = extent;
		this.addresses = addresses;
	}

	List<Placed> find(Sheet sheet) {
		List<Placed> found = new ArrayList<>();
		int broken = -1;
		for (Exhibit exhibit : sheet.exhibits()) {
			boolean inside = this.extent.isInside(exhibit.position()) && this.extent.isOwn(exhibit.frame());
			if (inside && exhibit.sort() == Sort.WINDOW) {
				embed(exhibit.element()).ifPresent((embed) -> found.add(new Placed(exhibit.position(), embed)));
			}
			else if (inside && exhibit.sort() == Sort.RULE && broken < exhibit.position()) {
				broken = exhibit.position();
				found.add(new Placed(exhibit.position(), new Block.Separator(null)));
			}
		}
		return found;
	}

	private Optional<Block> embed(Element window) {
		String title = window.attr("title").strip();
		String poster = window.attr("poster");
		return address(window).map((address) -> new Block.Embed(null, provider(address), address,
				(title.isEmpty() || title.length() > LONGEST || title.contains("\n")) ? null : title, still(poster)));
	}

	private @Nullable String still(String poster) {
		return this.addresses.find(poster).orElse(null);
	}

	private Optional<String> address(Element window) {
		for (String name : List.of("src", "data-src", "data-lazy-src", "data-url")) {
			Optional<String> found = this.addresses.find(window.attr(name));
			if (found.isPresent()) {
				return found;
			}
		}
		Element source = window.firstElementChild();
		return (source != null) ? this.addresses.find(source.attr("src")) : Optional.empty();
	}

	private static @Nullable String provider(String address) {
		String host = URI.create(address).getHost();
		return (host != null && host.startsWith("www.")) ? host.substring(4) : host;
	}

}
