package org.dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class Dateline {

	/**
	 * Starts the service with the given command line.
	 * @param arguments options such as {@code --dateline.data=/var/lib/dateline}
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(Dateline.class, arguments);
	}

}
