package org.dateline.masthead;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** What an analyzer says about a failure. */
final class Sentence {

	/** What is said where an analyzer leaves a failure to others. */
	static final String NONE = "";

	private Sentence() {
	}

	static String of(FailureAnalyzer analyzer, Throwable failure) {
		FailureAnalysis analysis = analyzer.analyze(failure);
		return (analysis != null) ? analysis.getDescription() : NONE;
	}

}
