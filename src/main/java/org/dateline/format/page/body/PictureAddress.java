package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds the largest picture among the candidates that an element offers. */
final class PictureAddress {

	private static final List<String> SINGLE = List.of("data-src", "data-original", "data-lazy-src", "data-lazy",
			"data-url", "data-image", "data-full-src", "data-hi-res-src", "data-large-file", "data-src-large",
			"data-orig-file", "src");

	private static final List<String> MADE_UP = List.of("placeholder", "spacer", "blank.", "pixel", "1x1",
			"transparent", "loading.", "lazyload", "grey.", "sprite");

	private final Addresses addresses;

	PictureAddress(Addresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * Finds the address of a picture.
	 * @param picture the element that shows it
	 * @return the address of the largest candidate, empty where there is none
	 */
	Optional<String> find(Element picture) {
		List<Candidate> candidates = new ArrayList<>();
		offers(picture, candidates);
		Element parent = picture.parent();
		if (parent != null && parent.normalName().equals("picture")) {
			parent.children()
				.stream()
				.filter((child) -> !child.equals(picture))
				.forEach((child) -> offers(child, candidates));
		}
		Optional<String> largest = candidates.stream()
			.filter((candidate) -> candidate.width() > 0)
			.max((one, other) -> Double.compare(one.width(), other.width()))
			.flatMap((candidate) -> this.addresses.find(candidate.address()));
		return largest.or(() -> single(picture))
			.or(() -> candidates.stream()
				.flatMap((candidate) -> this.addresses.find(candidate.address()).stream())
				.findFirst());
	}

	private Optional<String> single(Element picture) {
		for (String name : SINGLE) {
			String written = picture.attr(name);
			if (isReal(written)) {
				Optional<String> found = this.addresses.find(written);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isReal(String written) {
		String lower = written.toLowerCase(Locale.ROOT);
		return !lower.isEmpty() && !lower.startsWith("data:") && MADE_UP.stream().noneMatch(lower::contains);
	}

	private static void offers(Element element, List<Candidate> candidates) {
		for (Attribute attribute : element.attributes()) {
			if (attribute.getKey().endsWith("srcset")) {
				parse(attribute.getValue(), candidates);
			}
		}
	}

	/**
	 * A list of addresses, each with a width or a density, parted by a comma and a space.
	 */
	private static void parse(String set, List<Candidate> candidates) {
		int at = 0;
		while (at < set.length()) {
			int start = skip(set, at, true);
			int end = skip(set, start, false);
			String address = set.substring(start, end);
			int close = set.indexOf(',', end);
			if (address.endsWith(",")) {
				address = address.substring(0, address.length() - 1);
				close = end - 1;
			}
			int stop = (close >= 0) ? close : set.length();
			if (isReal(address)) {
				candidates.add(new Candidate(address, width(set.substring(Math.min(end, stop), stop).strip())));
			}
			at = stop + 1;
		}
	}

	private static int skip(String set, int from, boolean space) {
		int at = from;
		while (at < set.length()
				&& (Character.isWhitespace(set.charAt(at)) || (space && set.charAt(at) == ',')) == space) {
			at++;
		}
		return at;
	}

	private static double width(String descriptor) {
		int end = descriptor.length() - 1;
		boolean sized = end > 0 && end < 8
				&& descriptor.chars().limit(end).allMatch((unit) -> unit == '.' || isDigit(unit));
		if (!sized || descriptor.indexOf('.') != descriptor.lastIndexOf('.') || descriptor.charAt(0) == '.') {
			return 0;
		}
		return Double.parseDouble(descriptor.substring(0, end));
	}

	private static boolean isDigit(int unit) {
		return unit >= '0' && unit <= '9';
	}

	private record Candidate(String address, double width) {
	}

}
