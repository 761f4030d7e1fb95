package org.dateline.ingest;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.format.Hints;
import org.dateline.http.Asked;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Takes;
import org.jspecify.annotations.Nullable;
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
			body = { "CopiedText", "SavedPage", "Manuscript" },
			types = { "text/plain", "text/html", "application/json" }, gives = "ImportResult", statuses = { 200, 201 })
	ResponseEntity<byte[]> take(@Asked("import") Question question, HttpServletRequest request) {
		if (ImportTypes.lines(request.getContentType())) {
			return accepted(this.consignments.take(question, request));
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
		MediaType type = type(request);
		String plain = type.getType() + "/" + type.getSubtype();
		if (!this.imports.types().contains(plain)) {
			throw strange();
		}
		@Nullable String charset = Optional.ofNullable(type.getCharset()).map(Charset::name).orElse(null);
		Hints hints = new Hints(question.one(ImportConfiguration.URL).or(() -> contentLocation(request)).orElse(null),
				charset, question.one(ImportConfiguration.LANGUAGE).orElse(null),
				question.one(ImportConfiguration.PUBLISHER).orElse(null),
				question.one(ImportConfiguration.PUBLISHED_AT).orElse(null));
		return new Delivery(plain, Body.of(request), hints);
	}

	/** Where a document was is an address of the web, or is not believed. */
	private static Optional<String> contentLocation(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LOCATION))
			.filter((url) -> url.length() <= 2048 && (url.startsWith("http://") || url.startsWith("https://")))
			.filter((url) -> {
				try {
					return URI.create(url).getHost() != null;
				}
				catch (IllegalArgumentException _) {
					return false;
				}
			});
	}

	private MediaType type(HttpServletRequest request) {
		try {
			return MediaType.parseMediaType(Objects.requireNonNullElse(request.getContentType(), ""));
		}
		catch (IllegalArgumentException _) {
			throw strange();
		}
	}

	private Refusal strange() {
		List<String> types = this.imports.types();
		return new Refusal(ProblemKind.UNSUPPORTED_MEDIA_TYPE, Problem.Place.parameter(HttpHeaders.CONTENT_TYPE,
				"The Content-Type must be one of " + String.join(", ", types), types));
	}

}
