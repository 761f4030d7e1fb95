package org.dateline.safekeeping;

import org.dateline.masthead.UnusableSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

final class FileRulesTests {

	private static void check(String url) {
		FileRules.check(new Archive(url, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ";WRITE_DELAY=0", ";ACCESS_MODE_DATA=rw", ";FILE_LOCK=FS", ";FILE_LOCK=FILE",
			";RETENTION_TIME=5000", ";write_delay=0;CACHE_SIZE=65536" })
	void takesWhatKeepsThePromise(String options) {
		assertThatNoException()
			.isThrownBy(() -> check("jdbc:h2:file:/srv/dateline" + options + ";DB_CLOSE_ON_EXIT=FALSE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ACCESS_MODE_DATA=r", "access_mode_data=R", "FILE_LOCK=NO", "FILE_LOCK=SOCKET",
			"RETENTION_TIME=0", "RETENTION_TIME=999", "REUSE_SPACE=FALSE" })
	void refusesAnOptionThatBreaksIt(String option) {
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> check("jdbc:h2:file:/srv/dateline;DB_CLOSE_ON_EXIT=FALSE;" + option))
			.withMessageContaining("has the option " + option.toUpperCase(java.util.Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ";DB_CLOSE_ON_EXIT=TRUE" })
	void refusesADatabaseThatClosesUnderTheLastRequests(String options) {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> check("jdbc:h2:file:/srv/dateline" + options))
			.withMessageContaining("lacks DB_CLOSE_ON_EXIT=FALSE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nioMapped:/srv/dateline", "async:/srv/dateline", "memFS:dateline", "nioMemFS:dateline",
			"zip:/srv/dateline.zip!/dateline", "tcp://localhost/dateline", "split:/srv/dateline",
			"file:memFS:dateline" })
	void refusesWhatIsNoPlainFile(String path) {
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> check("jdbc:h2:" + path + ";DB_CLOSE_ON_EXIT=FALSE"))
			.withMessageContaining("no plain file");
	}

	@Test
	void takesADriveOfOneLetter() {
		assertThatNoException().isThrownBy(() -> check("jdbc:h2:file:C:/srv/dateline;DB_CLOSE_ON_EXIT=FALSE"));
	}

}
