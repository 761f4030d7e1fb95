package org.dateline.http;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Chooses the format of an answer: by the suffix of its address, else by {@code Accept}
 * (RFC 9110, section 12.5.1). Of formats that are equally welcome the first one wins.
 */
final class Negotiation {

	private static final int MOST = 1_000;

	private Negotiation() {
	}

	static <T extends Representation<?>> T choose(List<T> offered, HttpServletRequest request) {
		Optional<String> suffix = SuffixFilter.suffix(request);
		if (suffix.isPresent()) {
			return offered.stream()
				.filter((each) -> each.suffix().equals(suffix.get()))
				.findFirst()
				.orElseThrow(() -> new Refusal(ProblemKind.NOT_FOUND,
						"Nothing here is served as ." + Excerpt.of(suffix.get()) + "; allowed: " + suffixes(offered)));
		}
		List<MediaType> accepted = accepted(request);
		T best = Collections.max(offered,
				(left, right) -> Double.compare(quality(left, accepted), quality(right, accepted)));
		if (quality(best, accepted) <= 0) {
			throw refusal(offered);
		}
		return best;
	}

	private static Refusal refusal(List<? extends Representation<?>> offered) {
		List<String> types = offered.stream().map((each) -> each.mediaType().toString()).toList();
		String detail = "The Accept header allows none of " + String.join(", ", types);
		return new Refusal(ProblemKind.NOT_ACCEPTABLE, Problem.Place.parameter(HttpHeaders.ACCEPT, detail, types));
	}

	private static String suffixes(List<? extends Representation<?>> offered) {
		return offered.stream().map((each) -> "." + each.suffix()).collect(Collectors.joining(", "));
	}

	/** What is accepted; a range that cannot be read accepts nothing. */
	private static List<MediaType> accepted(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
		if (headers.stream().allMatch(String::isBlank)) {
			return List.of(MediaType.ALL);
		}
		return headers.stream()
			.flatMap((header) -> Stream.of(header.split(",")))
			.limit(MOST)
			.flatMap(Negotiation::range)
			.toList();
	}

	private static Stream<MediaType> range(String text) {
		try {
			MediaType range = MediaType.parseMediaType(text.strip());
			return Stream.of(range).filter((readable) -> readable.getQualityValue() >= 0);
		}
		catch (InvalidMediaTypeException unreadable) {
			return Stream.empty();
		}
	}

	/** The quality of the most specific range that includes the format. */
	private static double quality(Representation<?> representation, List<MediaType> accepted) {
		return accepted.stream()
			.filter((range) -> range.includes(representation.mediaType()))
			.max((left, right) -> Integer.compare(precision(left), precision(right)))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static int precision(MediaType range) {
		if (range.isWildcardType()) {
			return 0;
		}
		return range.isWildcardSubtype() ? 1 : 2;
	}

}
