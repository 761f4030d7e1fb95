package org.dateline.masthead;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells that a newer program has changed the database. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NewerDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

	private static final Pattern UNKNOWN = Pattern.compile("applied migration not resolved locally: (\\S+?)\\.?\\s");

	private final Environment environment;

	NewerDatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable failure, FlywayValidateException mismatch) {
		String versions = UNKNOWN.matcher(mismatch.getMessage() + "\n")
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.joining(", "));
		return new FailureAnalysis(sentence(versions), null, failure);
	}

	private String sentence(String versions) {
		String database = "The database at "
				+ this.environment.getProperty("spring.datasource.url", "").split(";", 2)[0];
		return Optional.of(versions)
			.filter((unknown) -> !unknown.isEmpty())
			.map((unknown) -> database + " is newer than this program, which does not know its version " + unknown
					+ "; start the newer program, or name another folder with dateline.data")
			.orElse(database + " was made by a program whose tables differ from this one's; start that program, "
					+ "or name another folder with dateline.data");
	}

}
