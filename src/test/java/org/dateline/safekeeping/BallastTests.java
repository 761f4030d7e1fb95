package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

final class BallastTests {

	@TempDir
	private Path folder;

	private Ballast ballast = new Ballast(Path.of(""));

	@BeforeEach
	void liesInAFolder() {
		this.ballast = new Ballast(this.folder);
	}

	/** A file whose disk has no room while the ballast lies there. */
	private FileChannel full() throws IOException {
		FileChannel file = FileChannel.open(this.folder.resolve("file"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE, StandardOpenOption.READ);
		FaultyPath.Disk disk = FaultyPath.disk(this.folder.toString());
		return new FaultyPath.Channel(file, disk) {

			@Override
			public synchronized int write(ByteBuffer bytes, long position) throws IOException {
				disk.full().set(BallastTests.this.ballast.isLoaded());
				return super.write(bytes, position);
			}

		};
	}

	@Test
	void takesUpRoom() throws IOException {
		this.ballast.load(100_000);
		assertThat(Files.size(this.folder.resolve("ballast"))).isBetween(100_000L, 200_000L);
	}

	@Test
	void isLoadedOnceItLiesThere() {
		assertThat(this.ballast.isLoaded()).isFalse();
		this.ballast.load(1);
		assertThat(this.ballast.isLoaded()).isTrue();
	}

	@Test
	void isThrownOffOnce() throws IOException {
		this.ballast.load(1);
		assertThat(this.ballast.drop()).isTrue();
		assertThat(this.ballast.drop()).isFalse();
	}

	@Test
	void isThrownOffForAWriteWithoutRoom() throws IOException {
		this.ballast.load(1);
		try (FileChannel file = new BallastChannel(full(), this.ballast)) {
			file.write(ByteBuffer.wrap(new byte[] { 1, 2, 3 }), 0);
			assertThat(file.size()).isEqualTo(3);
		}
		assertThat(this.ballast.isLoaded()).isFalse();
	}

	@Test
	void isKeptForAWriteWithRoom() throws IOException {
		Path plain = this.folder.resolve("plain");
		this.ballast.load(1);
		try (FileChannel file = new BallastChannel(
				FileChannel.open(plain, StandardOpenOption.CREATE, StandardOpenOption.WRITE), this.ballast)) {
			file.write(ByteBuffer.wrap(new byte[] { 1, 2, 3 }), 0);
		}
		assertThat(this.ballast.isLoaded()).isTrue();
	}

	@Test
	void helpsNoWriteTwice() throws IOException {
		FaultyPath.Disk disk = FaultyPath.disk(this.folder.toString());
		disk.full().set(true);
		this.ballast.load(1);
		try (FileChannel file = new BallastChannel(new FaultyPath.Channel(full(), disk), this.ballast)) {
			assertThatIOException().isThrownBy(() -> file.write(ByteBuffer.wrap(new byte[] { 1 }), 0));
		}
	}

	@Test
	void leavesTheFileAsItIsOtherwise() throws IOException {
		try (FileChannel file = new BallastChannel(full(), this.ballast)) {
			file.write(ByteBuffer.wrap(new byte[] { 1, 2, 3 }), 0);
			file.truncate(2);
			file.force(true);
			ByteBuffer read = ByteBuffer.allocate(9);
			assertThat(file.read(read, 1)).isEqualTo(1);
			assertThat(read.get(0)).isEqualTo((byte) 2);
		}
	}

}
