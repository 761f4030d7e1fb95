package org.dateline.safekeeping;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class FreeSpaceTests {

	private static final long MIB = 1024 * 1024;

	private final AtomicLong free = new AtomicLong();

	@TempDir
	private Path folder;

	private FreeSpace of(long total) {
		return new FreeSpace(new Ballast(this.folder), () -> total, this.free::get);
	}

	@ParameterizedTest(name = "{1} MiB of {0} MiB")
	@CsvSource({ "40, 5", "256, 32", "512, 64", "1024, 64", "3200, 64", "6400, 128", "1048576, 20971" })
	void isTooLittleBelowALimit(long total, long limit) {
		assertThat(FreeSpace.limit(total * MIB) / MIB).isEqualTo(limit);
	}

	@Test
	void sufficesAboveTheLimit() {
		this.free.set(65 * MIB);
		assertThat(of(1000 * MIB).suffices()).isTrue();
	}

	@Test
	void doesNotSufficeBelowTheLimit() {
		this.free.set(63 * MIB);
		assertThat(of(1000 * MIB).suffices()).isFalse();
	}

	@Test
	void sufficesAgainOnceThereIsMore() {
		FreeSpace space = of(40 * MIB);
		this.free.set(MIB);
		assertThat(space.suffices()).isFalse();
		this.free.set(6 * MIB);
		assertThat(space.suffices()).isTrue();
	}

	@Test
	void hasABallastWhileThereIsEnough() {
		this.free.set(40 * MIB);
		of(40 * MIB).suffices();
		assertThat(this.folder.resolve("ballast")).hasSize(5 * MIB / 2);
	}

	@Test
	void hasNoBallastWhereItWouldTakeTheLastRoom() {
		this.free.set(8 * MIB);
		of(40 * MIB).suffices();
		assertThat(this.folder.resolve("ballast")).doesNotExist();
	}

	@Test
	void isNotWatchedWhereTheArchiveIsElsewhere() {
		assertThat(FreeSpace.of(new Archive("jdbc:postgresql://localhost/dateline", null, null)).suffices()).isTrue();
	}

	@Test
	void isWatchedWhereTheFileLies() {
		FreeSpace.of(new Archive("jdbc:h2:file:" + this.folder.resolve("dateline"), null, null)).suffices();
		assertThat(this.folder.resolve("ballast")).exists();
	}

}
