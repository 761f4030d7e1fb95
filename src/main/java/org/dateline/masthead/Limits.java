package org.dateline.masthead;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much clients may ask of the service: the settings {@code dateline.limits.*}.
 *
 * @param body how large the body of a request may be
 * @param writers how many writes are worked on at once; others wait their turn
 * @param requestsPerMinute how many requests each key, or each address without one, may
 * make in a minute; 0 for any number
 */
public record Limits(@DefaultValue("2MB") DataSize body, @DefaultValue("32") int writers,
		@DefaultValue("0") int requestsPerMinute) {

	public Limits {
		if (body.toBytes() < 1) {
			throw new UnusableSetting(
					"The setting dateline.limits.body is \"" + body + "\", but must be 1 byte or more");
		}
		if (writers < 1) {
			throw new UnusableSetting("The setting dateline.limits.writers is " + writers + ", but must be 1 or more");
		}
		if (requestsPerMinute < 0) {
			throw new UnusableSetting("The setting dateline.limits.requests-per-minute is " + requestsPerMinute
					+ ", but must be 0 or more");
		}
	}

}
