package org.dateline.http;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value of a query parameter looks like. */
public enum ValueKind {

	/** A whole number from 1 to 200. */
	LIMIT("a whole number from 1 to 200", ValueKind::isLimit),
	/** A number that counts from 1. */
	NUMBER("a whole number from 1", matches("[1-9][0-9]{0,8}")),
	/** True or false. */
	FLAG("true or false", (value) -> "true".equals(value) || "false".equals(value)),
	/** Any words. */
	TEXT("1 to 500 characters", (value) -> value.length() <= 500),
	/** A name in addresses. */
	SLUG("a slug such as middle-east", matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._~-]{0,199}")),
	/** An id in its canonical form. */
	ID("a UUID in lower case", matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
	/** An id or a slug. */
	NAME("an id or a slug", matches("[0-9a-z]+(-[0-9a-z]+){0,99}")),
	/** A language tag. */
	LANGUAGE("a language tag (BCP 47) such as en or de-CH", matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")),
	/** A date, with or without a time of day. */
	MOMENT("a date such as 2017-06-03 or a time with offset such as 2017-06-03T22:00:00Z", Moments::readable),
	/** An absolute address. */
	ADDRESS("an absolute http or https address", ValueKind::isAddress),
	/** One of a closed set. */
	CHOICE("one of the allowed values", (value) -> true),
	/** A list of member names. */
	FIELDS("member names such as id,headline,images(url)", (value) -> true),
	/** The place to go on from. */
	CURSOR("the cursor of a next or previous link", (value) -> value.length() <= 4_000);

	private final String shape;

	/** A function without state. */
	@SuppressWarnings("ImmutableEnumChecker")
	private final Predicate<String> sound;

	ValueKind(String shape, Predicate<String> sound) {
		this.shape = shape;
		this.sound = sound;
	}

	/** What the values look like, in words. */
	String shape() {
		return this.shape;
	}

	Optional<String> faultOf(String value) {
		return this.sound.test(value) ? Optional.empty()
				: Optional.of("\"" + Excerpt.of(value) + "\" is not " + this.shape);
	}

	private static boolean isLimit(String value) {
		return matches("[1-9][0-9]{0,2}").test(value) && Integer.parseInt(value) <= 200;
	}

	private static boolean isAddress(String value) {
		try {
			URI address = URI.create(value);
			return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
					&& address.getHost() != null && value.length() <= 2_048;
		}
		catch (IllegalArgumentException unreadable) {
			return false;
		}
	}

	/** None of these patterns can run back over what it has read. */
	private static Predicate<String> matches(String pattern) {
		return Pattern.compile(pattern).asMatchPredicate();
	}

}
