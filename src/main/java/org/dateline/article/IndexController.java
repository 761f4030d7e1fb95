package org.dateline.article;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.listing.Catalogue;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class IndexController {

	private final IndexService service;

	private final Catalogue<Section> sections;

	private final Catalogue<Tag> tags;

	private final Catalogue<Contributor> contributors;

	private final EditionService editions;

	private final Envelopes envelopes;

	IndexController(IndexService service, Catalogue<Section> sections, Catalogue<Tag> tags,
			Catalogue<Contributor> contributors, EditionService editions, Envelopes envelopes) {
		this.service = service;
		this.sections = sections;
		this.tags = tags;
		this.contributors = contributors;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping("/v1/sections")
	@Gives(value = "SectionList", operation = "listSections", example = "/v1/sections", group = "Index",
			summary = "Lists the sections that articles stand in, each with the number of articles.")
	Answer<Record> sections(@Asked("sections") Question question) {
		return list(IndexKind.SECTION, this.sections, question);
	}

	@GetMapping("/v1/sections/{section}")
	@Gives(value = "SectionResource", operation = "showSection", example = "/v1/sections/world", group = "Index",
			summary = "Shows one section.")
	Answer<Record> section(@PathVariable String section, @Asked("indexed") Question question) {
		return show(IndexKind.SECTION, section, question);
	}

	@GetMapping("/v1/tags")
	@Gives(value = "TagList", operation = "listTags", example = "/v1/tags?kind=place", group = "Index",
			summary = "Lists what articles are about, each with the number of articles.")
	Answer<Record> tags(@Asked("tags") Question question) {
		return list(IndexKind.TAG, this.tags, question);
	}

	@GetMapping("/v1/tags/{tag}")
	@Gives(value = "TagResource", operation = "showTag", example = "/v1/tags/daesh", group = "Index",
			summary = "Shows one tag.")
	Answer<Record> tag(@PathVariable String tag, @Asked("indexed") Question question) {
		return show(IndexKind.TAG, tag, question);
	}

	@GetMapping("/v1/contributors")
	@Gives(value = "ContributorList", operation = "listContributors", example = "/v1/contributors?kind=organisation",
			group = "Index", summary = "Lists who worked on articles, each with the number of articles.")
	Answer<Record> contributors(@Asked("contributors") Question question) {
		return list(IndexKind.CONTRIBUTOR, this.contributors, question);
	}

	@GetMapping("/v1/contributors/{contributor}")
	@Gives(value = "ContributorResource", operation = "showContributor", example = "/v1/contributors/radio-sputnik",
			group = "Index", summary = "Shows one contributor.")
	Answer<Record> contributor(@PathVariable String contributor, @Asked("indexed") Question question) {
		return show(IndexKind.CONTRIBUTOR, contributor, question);
	}

	private <E extends Indexed> Answer<Record> list(IndexKind<E> kind, Catalogue<E> catalogue, Question question) {
		return this.envelopes.answer(this.editions.present(), question, kind.path(),
				() -> this.service.list(kind, catalogue, question));
	}

	private <E extends Indexed> Answer<Record> show(IndexKind<E> kind, String slug, Question question) {
		return Answer.document(this.editions.present(), question,
				() -> this.service.find(kind, slug).orElseThrow(() -> Refusal.unknown(kind.name(), slug)));
	}

}
