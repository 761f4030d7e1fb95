package org.dateline.http;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the question of a request. */
@Component
class QuestionResolver implements HandlerMethodArgumentResolver {

	private final Menus menus;

	QuestionResolver(Menus menus) {
		this.menus = menus;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Asked.class);
	}

	@Override
	public Question resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Asked asked = Objects.requireNonNull(parameter.getParameterAnnotation(Asked.class));
		HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		return this.menus.named(asked.value()).read(Objects.requireNonNullElse(servlet.getQueryString(), ""));
	}

}
