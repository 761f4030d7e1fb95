package org.dateline.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what this service is and where everything begins. */
@Controller
class RootController {

	private static final List<String> COLLECTIONS = List.of("articles", "images", "captions", "quotes", "speakers",
			"sections", "tags", "contributors");

	private final PublicAddress address;

	private final Optional<BuildProperties> build;

	RootController(PublicAddress address, ObjectProvider<BuildProperties> build) {
		this.address = address;
		this.build = Optional.ofNullable(build.getIfAvailable());
	}

	@GetMapping("/")
	@Gives(value = "ServiceDocument", operation = "showService", example = "/", group = "Service",
			summary = "Says what this service is and links to all its collections and documents.")
	Answer<Record> show(@Asked("service") Question question) {
		Instant since = this.build.map(BuildProperties::getTime).orElse(Instant.EPOCH);
		return Answer.document(new Version("service", since), question, this::document);
	}

	private ServiceDocument document() {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", this.address.of("/"));
		COLLECTIONS.forEach((name) -> links.put(name, this.address.of("/v1/" + name)));
		links.put("describedby", this.address.of("/v1/schema/article.json"));
		links.put("service-desc", this.address.of("/openapi.json"));
		links.put("service-doc", this.address.of("/docs"));
		links.put("problems", this.address.of("/docs/problems"));
		return new ServiceDocument("Dateline", this.build.map(BuildProperties::getVersion).orElse("unbuilt"),
				"News articles as structured content, over one REST API", links);
	}

}
