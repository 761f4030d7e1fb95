package org.dateline.ingest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import org.dateline.attribution.Attribution.Candidate;
import org.dateline.attribution.Quotations;
import org.dateline.http.Asked;
import org.dateline.http.Question;
import org.dateline.http.Takes;
import org.dateline.story.Quotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finds who said what in whatever is sent, and keeps nothing. */
@Controller
@RequestMapping("/v1/quotations")
class QuotationController {

	private final Readings readings;

	private final JsonMapper mapper;

	QuotationController(Readings readings, JsonMapper mapper) {
		this.readings = readings;
		this.mapper = mapper;
	}

	@PostMapping
	@Takes(operation = "findQuotations", group = "Quotes",
			summary = "Finds who said what in a text or a story, and keeps nothing.",
			body = { "ArticleText", "Manuscript" }, types = { "text/plain", "application/json" },
			gives = "FoundQuotations")
	ResponseEntity<byte[]> find(@Asked("quotation") Question question, HttpServletRequest request) {
		boolean explain = question.one(QuotationConfiguration.EXPLAIN).filter("true"::equals).isPresent();
		Reading reading = this.readings.of(request, question.one(QuotationConfiguration.LANGUAGE).orElse("en"));
		List<Item> items = Quotations.in(reading.blocks(), reading.language())
			.stream()
			.map((found) -> new Item(found.quotation(), explain ? Explanation.of(found) : null))
			.toList();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.mapper.writeValueAsBytes(new FoundQuotations(items)));
	}

	/**
	 * The answer.
	 *
	 * @param quotations what was said, in order
	 */
	record FoundQuotations(List<Item> quotations) {
	}

	/**
	 * A quotation that was found.
	 *
	 * @param quotation the quotation
	 * @param explanation what speaks for it, where that was asked for
	 */
	record Item(@JsonUnwrapped Quotation quotation, @Nullable Explanation explanation) {
	}

	/**
	 * What speaks for a quotation.
	 *
	 * @param clause the sentence it was found in
	 * @param candidates those who may have said it, the likeliest first
	 */
	record Explanation(Quotation.Span clause, List<Candidate> candidates) {

		static Explanation of(Quotations.Found found) {
			return new Explanation(found.clause(), found.candidates());
		}

	}

}
