package org.dateline.masthead;

import java.sql.SQLException;
import java.util.Optional;

import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells why the database in the data folder cannot be opened, or not be written. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refusal) {
		return reason(refusal.getErrorCode()).map(this::sentence)
			.map((sentence) -> new FailureAnalysis(sentence, null, failure))
			.orElse(null);
	}

	private String sentence(String reason) {
		return "The database in the folder of dateline.data, \"" + this.environment.getProperty("dateline.data", "data")
				+ "\", " + reason;
	}

	/** The codes are those of H2; another database keeps nothing in the folder. */
	private static Optional<String> reason(int code) {
		return switch (code) {
			case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
				Optional.of("is in use by another process; stop that one, or name another folder with dateline.data");
			case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1,
					ErrorCode.TRACE_FILE_ERROR_2, ErrorCode.DATABASE_IS_READ_ONLY ->
				Optional.of("cannot be written; make it writable, or name another folder with dateline.data");
			case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
				Optional.of("is damaged or was not made by this program; put a copy of it back, "
						+ "or name another folder with dateline.data");
			default -> Optional.empty();
		};
	}

}
