package org.dateline.door;

import java.util.concurrent.Semaphore;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The door with hardly a house behind it. */
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, JacksonAutoConfiguration.class,
		HttpMessageConvertersAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
		DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class })
@ComponentScan({ "org.dateline.door", "org.dateline.http", "org.dateline.masthead" })
class Porch {

	/** Paths that give back what was sent, wait to be told, and look for parameters. */
	@Bean
	RouterFunction<ServerResponse> echo(Semaphore signal) {
		return RouterFunctions.route()
			.POST("/echo", (request) -> ServerResponse.ok().body(request.body(byte[].class)))
			.GET("/echo", (_) -> ServerResponse.ok().body("quiet"))
			.POST("/stream", (request) -> ServerResponse.ok().body(request.body(byte[].class).length + " bytes"))
			.POST("/parameters", (request) -> ServerResponse.ok().body(request.params().toString()))
			.POST("/wait", (_) -> {
				signal.acquire();
				return ServerResponse.ok().body("waited");
			})
			.build();
	}

	@Bean
	Semaphore signal() {
		return new Semaphore(0);
	}

	@Bean
	StreamedBodies streams() {
		return (request) -> "/stream".equals(request.getRequestURI());
	}

}
