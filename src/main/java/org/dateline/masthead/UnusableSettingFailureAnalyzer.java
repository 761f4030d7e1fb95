package org.dateline.masthead;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells which setting has a value that the service cannot start with. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableSettingFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnusableSetting setting) {
		return new FailureAnalysis(setting.sentence(), null, failure);
	}

}
