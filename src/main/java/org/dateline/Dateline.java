package org.dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Starts the service. Its repositories are made ready beside the rest, and no start is
 * over before they are.
 */
@SpringBootApplication
@EnableJpaRepositories(bootstrapMode = BootstrapMode.DEFERRED, queryEnhancerSelector = QueriesAsWritten.class)
public class Dateline {

	/**
	 * Starts the service with the given command line.
	 * @param arguments options such as {@code --dateline.data=/var/lib/dateline}
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(Dateline.class, arguments);
	}

}
