package org.dateline.ingest;

import java.util.List;
import java.util.Map;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of quotations that are looked for. */
@Configuration(proxyBeanMethods = false)
class QuotationConfiguration {

	static final String EXPLAIN = "explain";

	static final String LANGUAGE = "language";

	@Bean
	ItemMenu quotationMenu() {
		return new ItemMenu("quotation",
				List.of(Parameter.one(EXPLAIN, "Whether to tell the clause and who may have said it.", ValueKind.FLAG),
						Parameter
							.one(LANGUAGE, "The language of a plain text; a story says its own.", ValueKind.LANGUAGE)
							.usually("en")),
				new FieldTree(Map.of()));
	}

}
