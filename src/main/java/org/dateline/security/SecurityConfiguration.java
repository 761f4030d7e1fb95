package org.dateline.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The filters that every request passes. There are no sessions, cookies or forms, hence
 * nothing that a strange page could make use of (CSRF); headers are those of the
 * letterhead.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** What everybody may do, asked for without a key: there is nothing to look at. */
	@Bean
	@Order(0)
	SecurityFilterChain open() {
		return new DefaultSecurityFilterChain((request) -> request.getHeader(HttpHeaders.AUTHORIZATION) == null
				&& Rules.of(request).filter((rule) -> rule.scope().isEmpty()).isPresent());
	}

	/** Everything else. */
	@Bean
	@Order(1)
	SecurityFilterChain guarded(HttpSecurity http, Keyring keyring, Gate gate, Challenge challenge) {
		RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
		AuthenticationFilter keys = new AuthenticationFilter(keyring, new BearerReader());
		keys.setSecurityContextRepository(contexts);
		keys.setFailureHandler(challenge);
		keys.setSuccessHandler((request, response, holder) -> {
			// there is nowhere to send the holder: the request goes on
		});
		return http.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.exceptionHandling(
					(refusals) -> refusals.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
			.authenticationManager(keyring)
			.addFilterAt(keys, BasicAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().access(gate))
			.build();
	}

	/** Other rooms ask by {@code isUserInRole("edit")} and need not know this one. */
	@Bean
	static GrantedAuthorityDefaults plainRoles() {
		return new GrantedAuthorityDefaults("");
	}

	/** Figures of each filter would cost more than the filters do. */
	@Bean
	SecurityObservationSettings noFigures() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * Guards the path, from which rules are read. An unknown method is answered with 405
	 * like any other, and Tomcat has looked at headers already.
	 */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		return firewall;
	}

}
