package org.dateline.image;

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
@RequestMapping("/v1/captions")
class CaptionController {

	private final CaptionService service;

	private final Catalogue<Caption> captions;

	private final EditionService editions;

	private final Envelopes envelopes;

	CaptionController(CaptionService service, Catalogue<Caption> captions, EditionService editions,
			Envelopes envelopes) {
		this.service = service;
		this.captions = captions;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping
	@Gives(value = "CaptionList", operation = "listCaptions", example = "/v1/captions?role=teaser&include=image",
			group = "Captions", summary = "Lists the captions of all pictures in all articles.")
	Answer<Record> list(@Asked("captions") Question question) {
		return this.envelopes.answer(this.editions.present(), question, "/v1/captions",
				() -> this.service.list(this.captions, question, Condition.NONE));
	}

	@GetMapping("/{caption}")
	@Gives(value = "CaptionResource", operation = "showCaption",
			example = "/v1/captions/01a21214-b7c6-72bf-9ff0-123835e0383e", group = "Captions",
			summary = "Shows one caption.")
	Answer<Record> show(@PathVariable String caption, @Asked("caption") Question question) {
		return Answer.document(this.editions.present(), question,
				() -> Ids.read(caption)
					.flatMap((id) -> this.service.find(id, question))
					.orElseThrow(() -> Refusal.unknown("caption", caption)));
	}

}
