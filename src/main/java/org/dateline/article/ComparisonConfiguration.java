package org.dateline.article;

import java.util.List;
import java.util.stream.Stream;

import org.dateline.comparison.Comparison;
import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

	@Bean
	ItemMenu articleComparison() {
		Parameter from = Parameter.one("from",
				"The number of the earlier revision; the one before the later where it is left out.", ValueKind.NUMBER);
		Parameter to = Parameter.one("to",
				"The number of the later revision; the latest there is where it is left out.", ValueKind.NUMBER);
		return new ItemMenu("articleComparison",
				Stream.concat(Stream.of(from, to), ItemMenu.projection(List.of()).stream()).toList(),
				FieldTree.of(Comparison.class));
	}

}
