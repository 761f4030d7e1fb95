package org.dateline.http;

import java.util.List;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

	@Bean
	JsonFactoryBuilderCustomizer boundedJson() {
		return HouseJson::bound;
	}

	@Bean
	JsonMapperBuilderCustomizer strictJson() {
		return HouseJson::restrain;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat(Problems problems,
			Letterhead letterhead) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				// named as well, lest Tomcat add its own
				host.setErrorReportValveClass(ProblemValve.class.getName());
				host.getPipeline().addValve(new ProblemValve(problems, letterhead));
			}
		});
	}

	@Bean
	WebMvcConfigurer answers(AnswerHandler answers, ReceiptHandler receipts, QuestionResolver questions,
			ParameterGuard guard) {
		return new WebMvcConfigurer() {

			@Override
			public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
				handlers.addAll(List.of(answers, receipts));
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(questions);
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(guard).addPathPatterns("/v1/**", "/", "/docs/problems/**");
			}

			@Override
			public void addViewControllers(ViewControllerRegistry registry) {
				registry.addViewController("/openapi.yaml").setViewName("forward:/openapi.json.yaml");
			}

		};
	}

}
