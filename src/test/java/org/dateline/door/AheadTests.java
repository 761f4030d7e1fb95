package org.dateline.door;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Guests who ask much at once. */
@AtTheDoor
final class AheadTests {

	private final Guest guest;

	AheadTests(Guest guest) {
		this.guest = guest;
	}

	@Test
	void areAnsweredEachTime() {
		String answers = this.guest.ask(Guest.get("/echo").repeat(49) + Guest.get("/echo", "Connection: close"));
		assertThat(Pattern.compile("HTTP/1.1 200").matcher(answers).results()).hasSize(50);
	}

	@Test
	void areAnsweredInTheirOrder() {
		String answers = this.guest.ask(Guest.get("/echo") + Guest.get("/nowhere") + Guest.get("/echo")
				+ Guest.get("/nowhere", "Connection: close"));
		assertThat(Pattern.compile("HTTP/1.1 (\\d+)").matcher(answers).results().map((found) -> found.group(1)))
			.containsExactly("200", "404", "200", "404");
	}

}
