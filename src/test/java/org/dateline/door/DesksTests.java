package org.dateline.door;

import java.io.IOException;

import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.masthead.Settings;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class DesksTests {

	private final Desks desks = new Desks(Settings.given("dateline.limits.writers=2"));

	@Test
	void seatAsManyWritersAsTheyAre() {
		assertThat(this.desks.sit()).isNotNull();
		assertThat(this.desks.sit()).isNotNull();
	}

	@Test
	void sendAWriterAwayAtLast() {
		this.desks.sit();
		this.desks.sit();
		assertThat(refusal().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
	}

	@Test
	void sendAWriterAwayWhoIsStopped() {
		Thread.currentThread().interrupt();
		assertThat(refusal().kind()).isEqualTo(ProblemKind.UNAVAILABLE);
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void areFreeAgainWhenTheyAreLeft() {
		this.desks.sit();
		this.desks.sit().close();
		assertThat(this.desks.sit()).isNotNull();
	}

	@Test
	void areNoMoreWhenOneIsLeftTwice() {
		Desk desk = this.desks.sit();
		desk.close();
		desk.close();
		this.desks.sit();
		this.desks.sit();
		assertThat(refusal()).isNotNull();
	}

	@Test
	void areLeftWhenAnAnswerIsWritten() throws IOException {
		this.desks.sit();
		new RisingResponse(new MockHttpServletResponse(), this.desks.sit()).getOutputStream();
		assertThat(this.desks.sit()).isNotNull();
	}

	@Test
	void areLeftWhenAnAnswerIsWrittenAsText() throws IOException {
		this.desks.sit();
		new RisingResponse(new MockHttpServletResponse(), this.desks.sit()).getWriter();
		assertThat(this.desks.sit()).isNotNull();
	}

	private Refusal refusal() {
		return catchThrowableOfType(Refusal.class, this.desks::sit);
	}

}
