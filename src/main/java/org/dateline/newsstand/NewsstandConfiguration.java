package org.dateline.newsstand;

import org.dateline.masthead.Masthead;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsstandConfiguration {

	/** Where requests are counted, every one has to pass the counter first. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> newsstand(Stock stock, Masthead masthead) {
		return (factory) -> {
			if (masthead.limits().requestsPerMinute() == 0) {
				factory.addEngineValves(new NewsstandValve(stock));
			}
			factory.addConnectorCustomizers((connector) -> {
				// One write for most answers
				connector.setProperty("socket.appWriteBufSize", "32768");
				connector.setProperty("socket.directBuffer", "true");
			});
		};
	}

}
