package org.dateline.ingest;

import java.util.UUID;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Ids;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Takes;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Envelopes;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows how far imports of many stories have come, and stops them. */
@Controller
@RequestMapping("/v1/imports/{import}")
class JobController {

	private final JobService jobs;

	private final Catalogue<ImportItem> items;

	private final Envelopes envelopes;

	private final PublicAddress address;

	JobController(JobService jobs, Catalogue<ImportItem> items, Envelopes envelopes, PublicAddress address) {
		this.jobs = jobs;
		this.items = items;
		this.envelopes = envelopes;
		this.address = address;
	}

	@GetMapping
	@Gives(value = "ImportResource", operation = "showImport", scope = "import", group = "Imports",
			summary = "Shows how far an import has come.")
	Answer<Record> show(@PathVariable("import") String name, @Asked("importJob") Question question) {
		UUID id = id(name);
		return Answer.document(this.jobs.version(id), question,
				() -> this.jobs.find(id)
					.map((job) -> ImportResource.of(job, this.address))
					.orElseThrow(() -> Refusal.unknown("import", name)));
	}

	@GetMapping("/items")
	@Gives(value = "ImportItemList", operation = "listItemsOfImport", scope = "import", group = "Imports",
			summary = "Lists what became of each line of an import.")
	Answer<Record> list(@PathVariable("import") String name, @Asked("importItems") Question question) {
		UUID id = id(name);
		return this.envelopes.answer(this.jobs.version(id), question, "/v1/imports/" + id + "/items",
				() -> this.jobs.items(id, this.items, question));
	}

	@DeleteMapping
	@Takes(operation = "stopImport", scope = "import", group = "Imports", statuses = 204,
			summary = "Stops an import; what it has kept stays.")
	ResponseEntity<Void> stop(@PathVariable("import") String name) {
		UUID id = id(name);
		this.jobs.version(id);
		this.jobs.end(id, ImportState.STOPPED);
		return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
	}

	private static UUID id(String name) {
		return Ids.read(name).orElseThrow(() -> Refusal.unknown("import", name));
	}

}
