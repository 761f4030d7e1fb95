package org.dateline.safekeeping;

import java.nio.file.Path;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

final class PoolTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "90020, 0", "90098, 1", "42000, 1" })
	void letsGoOfADatabaseThatIsLost(int code, int left) throws SQLException {
		String url = "jdbc:h2:file:" + this.folder.resolve("pool");
		try (HikariDataSource connections = DataSourceBuilder.create().type(HikariDataSource.class).url(url).build()) {
			connections.setMaximumPoolSize(1);
			connections.getConnection().close();
			connections.setMinimumIdle(0);
			new Pool(connections).accept(new SQLException("In use", "90020", code));
			assertThat(connections.getHikariPoolMXBean().getTotalConnections()).isEqualTo(left);
		}
	}

	@Test
	void leavesOthersAlone() {
		assertThatNoException().isThrownBy(() -> new Pool(new DriverManagerDataSource("jdbc:h2:mem:pool"))
			.accept(new SQLException("In use", "", 90020)));
	}

}
