package org.dateline.safekeeping;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class HousekeepingTests {

	private final CountDownLatch twice = new CountDownLatch(2);

	private final Housekeeping housekeeping = new Housekeeping(this.twice::countDown);

	@Test
	void isKeptAgainAndAgain() throws InterruptedException {
		this.housekeeping.start();
		assertThat(this.twice.await(30, TimeUnit.SECONDS)).isTrue();
		this.housekeeping.stop();
	}

	@Test
	void runsUntilItIsStopped() {
		this.housekeeping.start();
		assertThat(this.housekeeping.isRunning()).isTrue();
		this.housekeeping.stop();
		assertThat(this.housekeeping.isRunning()).isFalse();
	}

	@Test
	void endsAfterTheWebServer() {
		assertThat(this.housekeeping.getPhase()).isLessThan(new ClosingTime(new Door()).getPhase());
	}

}
