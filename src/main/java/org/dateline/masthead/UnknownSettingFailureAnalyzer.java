package org.dateline.masthead;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells which setting does not exist, and which do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnknownSettingFailureAnalyzer extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

	private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("dateline");

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, UnboundConfigurationPropertiesException unbound) {
		List<ConfigurationPropertyName> unknown = unbound.getUnboundProperties()
			.stream()
			.map(ConfigurationProperty::getName)
			.filter(OURS::isAncestorOf)
			.toList();
		return Optional.of(unknown)
			.filter((names) -> !names.isEmpty())
			.map((names) -> new FailureAnalysis(sentence(names), null, failure))
			.orElse(null);
	}

	private static String sentence(List<ConfigurationPropertyName> unknown) {
		String names = unknown.stream().map(ConfigurationPropertyName::toString).collect(Collectors.joining(", "));
		return "There is no setting " + names + "; the settings of this service are " + known()
				+ ", so correct the name or leave it out";
	}

	private static String known() {
		return settings(OURS, Masthead.class).sorted().collect(Collectors.joining(", "));
	}

	private static Stream<String> settings(ConfigurationPropertyName prefix, Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).flatMap((component) -> {
			ConfigurationPropertyName name = prefix.append(DataObjectPropertyName.toDashedForm(component.getName()));
			return component.getType().isRecord() ? settings(name, component.getType()) : Stream.of(name.toString());
		});
	}

}
