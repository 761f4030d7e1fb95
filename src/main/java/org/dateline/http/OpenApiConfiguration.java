package org.dateline.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Describes the API (OpenAPI 3.1). Operations come from the handlers, parameters from
 * their menus, schemas from the JSON Schemas that answers are tested with, examples from
 * answers of the service: nothing is described twice.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final Map<String, String> GROUPS = Map.of("Articles", "Articles, and what belongs to one of them.",
			"Images", "Pictures and their credits.", "Captions", "The words beneath pictures.", "Quotes",
			"Who said what.", "Speakers", "Those who are quoted.", "Index", "Sections, tags and contributors.",
			"Imports", "Documents that come in as people have them.", "Keys", "Keys, and what they are good for.",
			"Service", "The service itself.");

	@Bean
	OpenAPI description(ObjectProvider<BuildProperties> build, PublicAddress address) {
		String version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion).orElse("unbuilt");
		Info info = new Info().title("Dateline")
			.version(version)
			.summary("News articles as structured content")
			.description(
					"Lists, shows and takes apart news articles. Reading needs no key, writing does. Every error is a problem "
							+ "document (RFC 9457); every offset counts Unicode code points, end exclusive.")
			.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
		List<Tag> tags = GROUPS.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((group) -> new Tag().name(group.getKey()).description(group.getValue()))
			.toList();
		return new OpenAPI().info(info).tags(tags).servers(List.of(new Server().url(address.of(""))));
	}

	@Bean
	OpenApiCustomizer operations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
			Menus menus, JsonMapper mapper) {
		return (document) -> {
			OpenApiOperations operations = new OpenApiOperations(menus, mapper);
			Paths paths = new Paths();
			handlers(mappings).forEach((entry) -> path(entry.getKey()).forEach((path) -> {
				PathItem item = paths.computeIfAbsent(path, (first) -> new PathItem());
				methods(entry.getKey())
					.forEach((method) -> item.operation(method, operations.of(path, entry.getValue())));
			}));
			Components components = Optional.ofNullable(document.getComponents()).orElseGet(Components::new);
			OpenApiSchemas.read(mapper).forEach(components::addSchemas);
			components.addSecuritySchemes(OpenApiParts.BEARER, OpenApiParts.bearer());
			document.paths(paths).components(components);
		};
	}

	/**
	 * Nobody asks for a description at the start: what makes it comes when it is wanted.
	 */
	@Bean
	static BeanFactoryPostProcessor describedWhenAsked() {
		return (beans) -> Stream.of(beans.getBeanDefinitionNames())
			.map(beans::getBeanDefinition)
			.filter((bean) -> (bean.getBeanClassName() + bean.getFactoryBeanName()).contains("org.springdoc."))
			.forEach((bean) -> bean.setLazyInit(true));
	}

	private static List<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers(RequestMappingHandlerMapping mappings) {
		List<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers = new ArrayList<>(
				mappings.getHandlerMethods().entrySet());
		handlers.removeIf((entry) -> !entry.getValue().hasMethodAnnotation(Gives.class)
				&& !entry.getValue().hasMethodAnnotation(Takes.class));
		handlers.sort(Comparator.comparing((entry) -> path(entry.getKey()).findFirst().orElse("")));
		return handlers;
	}

	private static Stream<String> path(RequestMappingInfo mapping) {
		return mapping.getPatternValues().stream();
	}

	private static Stream<PathItem.HttpMethod> methods(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition().getMethods().stream().map(Enum::name).map(PathItem.HttpMethod::valueOf);
	}

}
