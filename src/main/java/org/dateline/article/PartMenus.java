package org.dateline.article;

import org.dateline.image.Caption;
import org.dateline.listing.Catalogue;
import org.dateline.quote.Quote;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What the lists beneath one article may be asked. */
@Component
record PartMenus(@Qualifier("articleImages") Catalogue<Integer> images,
		@Qualifier("articleCaptions") Catalogue<Caption> captions, @Qualifier("articleQuotes") Catalogue<Quote> quotes,
		@Qualifier("articleCorrections") Catalogue<Integer> corrections) {
}
