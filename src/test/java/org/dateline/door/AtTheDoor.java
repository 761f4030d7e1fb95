package org.dateline.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test over a socket against the door, whose limits are set low; all share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Porch.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.public-url=http://localhost:8080", "dateline.limits.body=1000B",
				"dateline.limits.writers=1", "server.tomcat.connection-timeout=2s" })
@Import(Guest.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface AtTheDoor {

}
