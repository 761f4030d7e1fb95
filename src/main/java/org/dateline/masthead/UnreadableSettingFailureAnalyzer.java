package org.dateline.masthead;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells which setting has a value of the wrong kind. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableSettingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, BindException unreadable) {
		return Optional.ofNullable(unreadable.getProperty())
			.filter((property) -> property.getName().toString().startsWith("dateline."))
			.map((property) -> new FailureAnalysis(sentence(property), null, failure))
			.orElse(null);
	}

	private static String sentence(ConfigurationProperty property) {
		String name = property.getName().toString();
		return "The setting " + name + " is \"" + property.getValue() + "\", but must be " + kind(name);
	}

	private static String kind(String name) {
		return switch (name) {
			case "dateline.seed" -> "true or false";
			case "dateline.public-url" -> "an absolute http or https address, such as https://news.example.org";
			default -> "the path of a folder";
		};
	}

}
