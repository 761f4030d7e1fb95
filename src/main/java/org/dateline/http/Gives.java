package org.dateline.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation answers with, for the OpenAPI document. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Gives {

	/**
	 * The schema of the answer.
	 * @return a name among the schemas that the service bundles
	 */
	String value();

	/**
	 * What the operation is called.
	 * @return a name that no other operation has
	 */
	String operation();

	/**
	 * A request that the bundled story answers; its answer is bundled beside it.
	 * @return a path with its query, empty where the answer is another each time
	 */
	String example() default "";

	/**
	 * What a key must be good for.
	 * @return {@code import}, {@code edit} or {@code admin}, empty where no key is needed
	 */
	String scope() default "";

	/**
	 * What the operation does.
	 * @return one sentence
	 */
	String summary();

	/**
	 * The group that the operation stands in.
	 * @return a plural noun
	 */
	String group();

}
