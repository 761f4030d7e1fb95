package org.dateline.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that the {@code type} of a problem leads to. */
@Controller
class ProblemController {

	@GetMapping("/docs/problems")
	ResponseEntity<String> list() {
		String kinds = Arrays.stream(ProblemKind.values())
			.map((kind) -> "<li><a href=\"/docs/problems/%s\">%d %s</a></li>".formatted(kind.slug(),
					kind.status().value(), kind.title()))
			.collect(Collectors.joining("\n"));
		return page("Problems", "<ul>\n" + kinds + "\n</ul>");
	}

	@GetMapping("/docs/problems/{kind}")
	ResponseEntity<String> show(@PathVariable String kind) {
		ProblemKind known = Arrays.stream(ProblemKind.values())
			.filter((each) -> each.slug().equals(kind))
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("problem", kind));
		return page(known.title(),
				"<p>Status %d.</p>\n<p>%s</p>".formatted(known.status().value(), known.explanation()));
	}

	private static ResponseEntity<String> page(String title, String body) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body("""
					<!doctype html>
					<html lang="en">
					<head><meta charset="utf-8"><title>%1$s - Dateline</title></head>
					<body>
					<h1>%1$s</h1>
					%2$s
					</body>
					</html>
					""".formatted(title, body));
	}

}
