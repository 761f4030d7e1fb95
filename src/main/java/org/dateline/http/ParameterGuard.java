package org.dateline.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses every query parameter where an operation asks no question. */
@Component
class ParameterGuard implements HandlerInterceptor {

	private static final Menu NOTHING = new ItemMenu("nothing", List.of(), new FieldTree(Map.of()));

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean asks = handler instanceof HandlerMethod method && Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(Asked.class));
		if (!asks) {
			NOTHING.read(Objects.requireNonNullElse(request.getQueryString(), ""));
		}
		return true;
	}

}
