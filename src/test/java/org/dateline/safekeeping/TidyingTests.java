package org.dateline.safekeeping;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

final class TidyingTests {

	@TempDir
	private Path folder;

	private Archive archive() {
		FilePath.register(new BallastPath());
		return new Archive("jdbc:h2:file:" + this.folder.resolve("dateline") + ";WRITE_DELAY=0;RETENTION_TIME=0", "",
				"");
	}

	private Path file() {
		return this.folder.resolve("dateline.mv.db");
	}

	private Runnable keeper(FreeSpace space) {
		return new Tidying(archive().beside(), space, (failed) -> {
			throw new AssertionError(failed);
		});
	}

	/**
	 * How large the file is after many changes, with somebody who keeps house or without.
	 */
	private long sizeAfterChanges(Runnable housekeeping) {
		try (HikariDataSource pool = DataSourceBuilder.create()
			.type(HikariDataSource.class)
			.url(archive().getJdbcUrl())
			.username("")
			.build()) {
			JdbcTemplate tables = new JdbcTemplate(pool);
			tables.execute("create table story (id uuid primary key, text varchar)");
			IntStream.range(0, 600).forEach((number) -> {
				tables.update("insert into story values (random_uuid(), ?)", "Bridge ".repeat(300));
				if (number % 50 == 0) {
					housekeeping.run();
				}
			});
			housekeeping.run();
			return file().toFile().length();
		}
	}

	@Test
	void keepsTheFileFromGrowing() {
		FreeSpace enough = new FreeSpace(new Ballast(this.folder), () -> 0, () -> 0);
		long without = sizeAfterChanges(() -> {
		});
		assertThat(file().toFile().delete()).isTrue();
		assertThat(sizeAfterChanges(keeper(enough))).isLessThan(without * 2 / 3);
	}

	@Test
	void leavesADiskAloneThatIsFull() {
		FreeSpace none = new FreeSpace(new Ballast(this.folder), () -> 1000, () -> 0);
		long without = sizeAfterChanges(() -> {
		});
		assertThat(file().toFile().delete()).isTrue();
		assertThat(sizeAfterChanges(keeper(none))).isGreaterThan(without / 2);
	}

	@Test
	void tellsOfADatabaseThatCannotBeOpened() {
		AtomicReference<SQLException> heard = new AtomicReference<>();
		Archive broken = new Archive("jdbc:h2:file:" + this.folder.resolve("dateline") + ";NO_SUCH_OPTION=1", "", "");
		new Tidying(broken.beside(), new FreeSpace(new Ballast(this.folder), () -> 0, () -> 0), heard::set).run();
		assertThat(String.valueOf(heard.get())).contains("NO_SUCH_OPTION");
	}

	@Test
	void makesTheFileSmallWhereThereIsNoRoom() {
		FreeSpace little = new FreeSpace(new Ballast(this.folder), () -> 1L << 40, () -> 1L << 24);
		long without = sizeAfterChanges(() -> {
		});
		assertThat(file().toFile().delete()).isTrue();
		assertThat(sizeAfterChanges(keeper(little))).isLessThan(without * 2 / 3);
	}

}
