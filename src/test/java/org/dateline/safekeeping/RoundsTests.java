package org.dateline.safekeeping;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Eight who wait for a sync while another is running, and what they are told. */
@Timeout(60)
final class RoundsTests {

	private final Work work = new Work();

	private final Rounds rounds = new Rounds(this.work);

	private CompletableFuture<?> first = new CompletableFuture<>();

	private CompletableFuture<?> comes() {
		return CompletableFuture.runAsync(this.rounds::join, Thread::startVirtualThread);
	}

	/** Somebody for whom the work is running. */
	private void begins() {
		this.first = comes();
		this.work.awaitBegun(1);
	}

	private List<? extends CompletableFuture<?>> eightCome() {
		return IntStream.range(0, 8).mapToObj((number) -> comes()).toList();
	}

	@Test
	void worksOnceForOne() {
		this.work.open();
		this.rounds.join();
		assertThat(this.work.begun()).isEqualTo(1);
	}

	@Test
	void worksAgainForTheNext() {
		this.work.open();
		this.rounds.join();
		this.rounds.join();
		assertThat(this.work.begun()).isEqualTo(2);
	}

	@Test
	void letsNobodyGoBeforeTheWorkHasEnded() {
		begins();
		assertThat(this.first).isNotDone();
		this.work.open();
		assertThat(this.first).succeedsWithin(Work.PATIENCE);
	}

	@Test
	void letsNobodyGoAfterWorkThatHadBegunBefore() {
		begins();
		CompletableFuture<?> late = comes();
		this.work.letOne();
		this.work.awaitBegun(2);
		assertThat(late).isNotDone();
		this.work.open();
		assertThat(late).succeedsWithin(Work.PATIENCE);
	}

	@Test
	void worksOnceForAllWhoComeMeanwhile() throws InterruptedException {
		begins();
		List<? extends CompletableFuture<?>> eight = eightCome();
		Thread.sleep(200);
		this.work.open();
		assertThat(eight).allSatisfy((one) -> assertThat(one).succeedsWithin(Work.PATIENCE));
		assertThat(this.work.begun()).isEqualTo(2);
	}

	@Test
	void failsAllWhoWaitedForWorkThatFailed() throws InterruptedException {
		begins();
		List<? extends CompletableFuture<?>> eight = eightCome();
		Thread.sleep(200);
		this.work.fail();
		this.work.open();
		assertThat(eight).allSatisfy((one) -> assertThat(one).failsWithin(Work.PATIENCE)
			.withThrowableThat()
			.withCauseInstanceOf(DataAccessResourceFailureException.class));
	}

	@Test
	void tellsWhyTheWorkFailed() {
		this.work.fail();
		this.work.open();
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(this.rounds::join)
			.withRootCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void worksAgainAfterWorkThatFailed() {
		this.work.fail();
		this.work.open();
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(this.rounds::join);
		this.work.mend();
		this.rounds.join();
		assertThat(this.work.begun()).isEqualTo(2);
	}

}
