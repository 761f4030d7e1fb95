package org.dateline.quote;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Ids;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/v1/quotes")
class QuoteController {

	private final QuoteService service;

	private final Catalogue<Quote> quotes;

	private final EditionService editions;

	private final Envelopes envelopes;

	QuoteController(QuoteService service, Catalogue<Quote> quotes, EditionService editions, Envelopes envelopes) {
		this.service = service;
		this.quotes = quotes;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping
	@Gives(value = "QuoteList", operation = "listQuotes", example = "/v1/quotes?kind=indirect&limit=2&sort=added",
			group = "Quotes",
			summary = "Lists the quotations of all articles: what was said, by whom, and where it stands.")
	Answer<Record> list(@Asked("quotes") Question question) {
		return this.envelopes.answer(this.editions.present(), question, "/v1/quotes",
				() -> this.service.list(this.quotes, question, Condition.NONE));
	}

	@GetMapping("/{quote}")
	@Gives(value = "QuoteResource", operation = "showQuote",
			example = "/v1/quotes/01a21214-b7c6-7320-a3de-4180d7107cbe", group = "Quotes",
			summary = "Shows one quotation.")
	Answer<Record> show(@PathVariable String quote, @Asked("quote") Question question) {
		return Answer.document(this.editions.present(), question,
				() -> Ids.read(quote)
					.flatMap((id) -> this.service.find(id, question))
					.orElseThrow(() -> Refusal.unknown("quote", quote)));
	}

}
