package org.dateline.safekeeping;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
final class DoorTests {

	private final Door door = new Door();

	private CompletableFuture<MockFilterChain> comes() {
		return CompletableFuture.supplyAsync(() -> {
			MockFilterChain chain = new MockFilterChain();
			try {
				new DoorwayFilter(this.door).doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(),
						chain);
			}
			catch (IOException | ServletException failed) {
				throw new IllegalStateException(failed);
			}
			return chain;
		}, Thread::startVirtualThread);
	}

	@Test
	void standsOpen() {
		assertThat(comes()).succeedsWithin(Work.PATIENCE);
	}

	@Test
	void holdsWhoeverComes() throws InterruptedException {
		this.door.hold();
		CompletableFuture<MockFilterChain> held = comes();
		Thread.sleep(200);
		assertThat(held).isNotDone();
	}

	@Test
	void letsTheHeldGoOn() {
		this.door.hold();
		CompletableFuture<MockFilterChain> held = comes();
		this.door.release();
		assertThat(held).succeedsWithin(Work.PATIENCE).satisfies((chain) -> assertThat(chain.getRequest()).isNotNull());
	}

	@Test
	void letsThoseGoOnWhoComeAfterwards() {
		this.door.hold();
		this.door.release();
		assertThat(comes()).succeedsWithin(Work.PATIENCE);
	}

	@Test
	void countsThoseInside() throws InterruptedException {
		this.door.enter();
		assertThat(this.door.inside()).isEqualTo(1);
		this.door.leave();
		assertThat(this.door.inside()).isZero();
	}

	@Test
	void doesNotCountTheHeld() throws InterruptedException {
		this.door.hold();
		CompletableFuture<MockFilterChain> held = comes();
		Thread.sleep(200);
		assertThat(this.door.inside()).isZero();
		assertThat(held).isNotDone();
	}

	@Test
	void seesEverybodyOutAgain() {
		assertThat(comes()).succeedsWithin(Work.PATIENCE);
		assertThat(this.door.inside()).isZero();
	}

	@Test
	void holdsNobodyForEver() {
		this.door.hold();
		assertThat(comes()).succeedsWithin(Work.PATIENCE);
	}

}
