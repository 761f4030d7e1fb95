package org.dateline.quote;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Ids;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.listing.Catalogue;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/v1/speakers")
class SpeakerController {

	private final SpeakerService speakers;

	private final QuoteService quotes;

	private final Catalogue<Quote> speakerQuotes;

	private final EditionService editions;

	private final Envelopes envelopes;

	SpeakerController(SpeakerService speakers, QuoteService quotes, Catalogue<Quote> speakerQuotes,
			EditionService editions, Envelopes envelopes) {
		this.speakers = speakers;
		this.quotes = quotes;
		this.speakerQuotes = speakerQuotes;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping
	@Gives(value = "SpeakerList", operation = "listSpeakers", example = "/v1/speakers", group = "Speakers",
			summary = "Lists those who are quoted, each with the number of quotations.")
	Answer<Record> list(@Asked("speakers") Question question) {
		return this.envelopes.answer(this.editions.present(), question, "/v1/speakers",
				() -> this.speakers.list(question));
	}

	@GetMapping("/{speaker}")
	@Gives(value = "SpeakerResource", operation = "showSpeaker",
			example = "/v1/speakers/01a21214-b7c6-740e-9422-9235510ca843", group = "Speakers",
			summary = "Shows one speaker.")
	Answer<Record> show(@PathVariable String speaker, @Asked("speaker") Question question) {
		return Answer.document(this.editions.present(), question, () -> find(speaker));
	}

	@GetMapping("/{speaker}/quotes")
	@Gives(value = "QuoteList", operation = "listQuotesOfSpeaker",
			example = "/v1/speakers/01a21214-b7c6-740e-9422-9235510ca843/quotes?kind=mixed&limit=1", group = "Speakers",
			summary = "Lists what one speaker said, over all articles.")
	Answer<Record> quotes(@PathVariable String speaker, @Asked("speakerQuotes") Question question) {
		UUID id = Ids.read(speaker).orElseThrow(() -> Refusal.unknown("speaker", speaker));
		return this.envelopes.answer(this.editions.present(), question, "/v1/speakers/" + id + "/quotes",
				() -> this.quotes.saidBy(this.speakerQuotes, question, id).ownedBy(() -> find(speaker)));
	}

	private SpeakerResource find(String speaker) {
		return Ids.read(speaker)
			.flatMap((id) -> Optional.ofNullable(this.speakers.show(Set.of(id)).get(id)))
			.orElseThrow(() -> Refusal.unknown("speaker", speaker));
	}

}
