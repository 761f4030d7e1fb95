package org.dateline.served;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.dateline.Dateline;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A test against the running service with the bundled story in a database in memory; all
 * such tests share one, so they only read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Dateline.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:served;DB_CLOSE_DELAY=-1",
				"dateline.public-url=http://localhost:8080", "dateline.cache=0", "dateline.admin-key=" + Served.ADMIN })
@Import({ Reader.class, Statements.class })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface Served {

	/** The key of the service's administrator. */
	String ADMIN = "the-key-of-the-tests-0001";

}
