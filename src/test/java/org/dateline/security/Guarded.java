package org.dateline.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.dateline.Dateline;
import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.dateline.served.Statements;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A test against the running service with a database in memory, in which keys are made
 * and revoked; all such tests share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Dateline.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:guarded;DB_CLOSE_DELAY=-1",
				"dateline.public-url=http://localhost:8080", "dateline.admin-key=" + Served.ADMIN })
@Import({ Reader.class, Statements.class, Locksmith.class })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface Guarded {

}
