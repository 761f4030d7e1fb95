package org.dateline.masthead;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class NewerDatabaseFailureAnalyzerTests {

	private final NewerDatabaseFailureAnalyzer analyzer = new NewerDatabaseFailureAnalyzer(new MockEnvironment()
		.withProperty("spring.datasource.url", "jdbc:h2:file:/srv/data/dateline;WRITE_DELAY=0"));

	private String url = "";

	@BeforeEach
	void makesADatabase(TestInfo test) {
		this.url = "jdbc:h2:mem:" + test.getDisplayName().replaceAll("\\W", "") + ";DB_CLOSE_DELAY=-1";
		Databases.make(this.url);
	}

	private String said() {
		FlywayValidateException mismatch = catchThrowableOfType(FlywayValidateException.class,
				() -> Databases.make(this.url));
		return Sentence.of(this.analyzer, new IllegalStateException("Wrapped", mismatch));
	}

	@Test
	void saysThatTheDatabaseIsNewer() {
		Databases.age(this.url);
		assertThat(said()).contains("is newer than this program, which does not know its version 999;");
	}

	@Test
	void namesTheDatabaseWithoutItsOptions() {
		Databases.age(this.url);
		assertThat(said()).startsWith("The database at jdbc:h2:file:/srv/data/dateline is");
	}

	@Test
	void saysWhatToDo() {
		Databases.age(this.url);
		assertThat(said()).endsWith("start the newer program, or name another folder with dateline.data");
	}

	@Test
	void saysItInOneLine() {
		Databases.age(this.url);
		assertThat(said()).hasLineCount(1);
	}

	@Test
	void doesNotCallADatabaseWithOtherTablesNewer() {
		Databases.change(this.url, "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");
		assertThat(said()).contains("whose tables differ").doesNotContain("newer");
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(this.analyzer.analyze(new IllegalStateException("Something else"))).isNull();
	}

}
