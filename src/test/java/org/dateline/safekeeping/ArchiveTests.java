package org.dateline.safekeeping;

import java.nio.file.Path;

import org.dateline.masthead.UnusableSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class ArchiveTests {

	private static Archive at(String url) {
		return new Archive(url, "desk", "secret");
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:/srv/dateline;WRITE_DELAY=0, FILE", "jdbc:h2:/srv/dateline, FILE",
			"jdbc:h2:mem:served;DB_CLOSE_DELAY=-1, MEMORY", "jdbc:postgresql://localhost/dateline, SERVER" })
	void isKnownByItsAddress(String url, ArchiveKind kind) {
		assertThat(at(url).kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:mysql://localhost/dateline", "jdbc:hsqldb:mem:a", "" })
	void isRefusedWhereItIsNotKnown(String url) {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> at(url).kind())
			.withMessageStartingWith("The setting spring.datasource.url");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:file:/srv/data/dateline;WRITE_DELAY=0", "jdbc:h2:/srv/data/dateline" })
	void hasAFolderWhereItIsAFile(String url) {
		assertThat(at(url).folder()).contains(Path.of("/srv/data"));
	}

	@Test
	void hasNoFolderElsewhere() {
		assertThat(at("jdbc:h2:mem:served").folder()).isEmpty();
	}

	@Test
	void isOpenedOnABallastWhereItIsAFile() {
		assertThat(at("jdbc:h2:file:/srv/dateline;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE").getJdbcUrl())
			.isEqualTo("jdbc:h2:ballast:/srv/dateline;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:served;DB_CLOSE_DELAY=-1", "jdbc:postgresql://localhost/dateline?a=b" })
	void isOpenedAsItIsSetElsewhere(String url) {
		assertThat(at(url).getJdbcUrl()).isEqualTo(url);
	}

	@Test
	void isOpenedAsTheUserThatIsSet() {
		assertThat(at("jdbc:h2:mem:served").getUsername()).isEqualTo("desk");
		assertThat(at("jdbc:h2:mem:served").getPassword()).isEqualTo("secret");
	}

}
