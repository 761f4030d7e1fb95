package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of the documents about the service itself. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

	@Bean
	ItemMenu service() {
		return ItemMenu.of("service", FieldTree.of(ServiceDocument.class), List.of());
	}

	@Bean
	ItemMenu schema() {
		return new ItemMenu("schema", List.of(), new FieldTree(Map.of()));
	}

}
