package org.dateline.store;

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
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A contract of the store on Postgres; and of what is held of it in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Dateline.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dateline.seed=false", "dateline.admin-key=" + Served.ADMIN,
				"dateline.public-url=http://localhost:8080" })
@ContextConfiguration(initializers = Postgres.class)
@Import({ Reader.class, Statements.class, Desk.class, Editor.class, Interruption.class })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface HotPostgres {

}
