package org.dateline.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.dateline.http.Takes;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/** Handlers that somebody forgot a rule or a description for. */
final class Planted {

	@Takes(operation = "ruleless", summary = "Stands in no rule.", group = "Tags")
	ResponseEntity<Void> ruleless() {
		return ResponseEntity.noContent().build();
	}

	ResponseEntity<Void> undescribed() {
		return ResponseEntity.noContent().build();
	}

	@Takes(operation = "everyMethod", summary = "Answers whatever is asked.", group = "Tags")
	ResponseEntity<Void> everyMethod() {
		return ResponseEntity.noContent().build();
	}

	@Takes(operation = "narrower", summary = "Says less than its rule.", group = "Tags", scope = "import")
	ResponseEntity<Void> narrower() {
		return ResponseEntity.noContent().build();
	}

	Method method(String name) {
		return Arrays.stream(Planted.class.getDeclaredMethods())
			.filter((method) -> method.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	static RequestMappingInfo mapping(String path, RequestMethod... methods) {
		RequestMappingInfo.BuilderConfiguration options = new RequestMappingInfo.BuilderConfiguration();
		options.setPatternParser(PathPatternParser.defaultInstance);
		return RequestMappingInfo.paths(path).methods(methods).options(options).build();
	}

	Map<RequestMappingInfo, HandlerMethod> all() {
		Map<RequestMappingInfo, HandlerMethod> all = new LinkedHashMap<>();
		all.put(mapping("/v1/tags/{tag}", RequestMethod.POST), new HandlerMethod(this, method("ruleless")));
		all.put(mapping("/v1/tags/{tag}/x", RequestMethod.GET), new HandlerMethod(this, method("undescribed")));
		all.put(mapping("/v1/any"), new HandlerMethod(this, method("everyMethod")));
		all.put(mapping("/v1/articles/{article}", RequestMethod.PUT), new HandlerMethod(this, method("narrower")));
		return all;
	}

}
