package org.dateline.door;

import io.github.bucket4j.TimeMeter;
import org.dateline.http.Problems;
import org.dateline.masthead.Masthead;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> punctualHeads() {
		return (factory) -> {
			factory.setProtocol(DoorProtocol.class.getName());
			// else a form would be parsed by whoever first asks for a parameter
			factory.addConnectorCustomizers((connector) -> connector.setParseBodyMethods(""));
		};
	}

	/** Not in the way at all where requests are not counted. */
	@Bean
	FilterRegistrationBean<RateFilter> countedRequests(Masthead masthead, Problems problems) {
		int most = masthead.limits().requestsPerMinute();
		FilterRegistrationBean<RateFilter> registration = new FilterRegistrationBean<>(
				new RateFilter(new Rates(Math.max(most, 1), TimeMeter.SYSTEM_NANOTIME), problems));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 12);
		registration.setEnabled(most > 0);
		return registration;
	}

}
