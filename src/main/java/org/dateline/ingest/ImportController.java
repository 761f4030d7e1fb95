package org.dateline.ingest;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.format.Hints;
import org.dateline.http.Asked;
import org.dateline.http.ContentType;
import org.dateline.http.Question;
import org.dateline.http.Received;
import org.dateline.http.Refusal;
import org.dateline.http.Takes;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes documents in as people have them. */
@Controller
@RequestMapping("/v1/imports")
class ImportController {

	private final Imports imports;

	private final Consignments consignments;

	private final JsonMapper mapper;

	ImportController(Imports imports, Consignments consignments, JsonMapper mapper) {
		this.imports = imports;
		this.consignments = consignments;
		this.mapper = mapper;
	}

	@PostMapping
	@Takes(operation = "importDocument", scope = "import", group = "Imports",
			summary = "Reads a document, keeps its story and says what became of each part of it.",
			body = { "CopiedText", "SavedPage", "Manuscript", "ManuscriptLines", "DocumentFiles" },
			types = { "text/plain", "text/html", "application/json", ImportTypes.LINES, ImportTypes.FORM },
			gives = "ImportResult", later = "ImportResource", statuses = { 200, 201, 202 })
	ResponseEntity<byte[]> take(@Asked("import") Question question, HttpServletRequest request) {
		Optional<Packing> packing = Packing.of(request.getContentType());
		if (packing.isPresent()) {
			return accepted(this.consignments.take(packing.get(), question, request));
		}
		Delivery delivery = delivery(question, request);
		boolean dry = question.one(ImportConfiguration.DRY_RUN).filter("true"::equals).isPresent();
		ImportResult result = dry ? this.imports.read(delivery) : this.imports.keep(delivery);
		return answer(result);
	}

	private ResponseEntity<byte[]> accepted(ImportResource job) {
		return ResponseEntity.accepted()
			.location(URI.create(Objects.requireNonNull(job.links().get("self"))))
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.mapper.writeValueAsBytes(job));
	}

	private ResponseEntity<byte[]> answer(ImportResult result) {
		Optional<URI> article = Optional.ofNullable(result.links().get("article")).map(URI::create);
		ResponseEntity.BodyBuilder answer = "created".equals(result.outcome())
				? ResponseEntity.created(article.orElseThrow()) : ResponseEntity.ok();
		article.ifPresent((address) -> answer.location(address));
		return answer.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.mapper.writeValueAsBytes(result));
	}

	private Delivery delivery(Question question, HttpServletRequest request) {
		MediaType type = ContentType.of(request);
		String plain = type.getType() + "/" + type.getSubtype();
		if (!this.imports.types().contains(plain)) {
			throw strange();
		}
		Hints hints = new Hinted(question).of(Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LOCATION)),
				request.getContentType());
		return new Delivery(plain, Received.something(request), hints);
	}

	private Refusal strange() {
		List<String> types = Stream
			.concat(this.imports.types().stream(), Stream.of(ImportTypes.LINES, ImportTypes.FORM))
			.toList();
		return Refusal.unread(types);
	}

}
