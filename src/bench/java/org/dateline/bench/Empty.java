package org.dateline.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A Boot application that does nothing with the same libraries. No stereotype stands
 * here, lest the service find it.
 */
@EnableAutoConfiguration
public class Empty {

	/**
	 * Starts it.
	 * @param arguments settings
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(Empty.class, arguments);
	}

	/** The one answer it gives. */
	@Bean
	RouterFunction<ServerResponse> page() {
		return RouterFunctions.route().GET("/", (request) -> ServerResponse.ok().body("ready")).build();
	}

	/** By default nobody would be answered but by 401. */
	@Bean
	SecurityFilterChain everybody(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll()).build();
	}

}
