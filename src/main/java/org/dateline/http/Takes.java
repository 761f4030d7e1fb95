package org.dateline.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an operation that is no plain reading takes and answers with, for the OpenAPI
 * document. Its method is that of the mapping beside it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {

	/**
	 * What the operation is called.
	 * @return a name that no other operation has
	 */
	String operation();

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

	/**
	 * What a key must be good for.
	 * @return {@code import}, {@code edit} or {@code admin}, empty where no key is needed
	 */
	String scope() default "";

	/**
	 * The schema of the body of the request.
	 * @return one name for each of the types, or one for all of them; none for no body
	 */
	String[] body() default {};

	/**
	 * The media types that the body may have.
	 * @return at least one, where there is a body
	 */
	String[] types() default { "application/json" };

	/**
	 * The schema of the answer.
	 * @return a name among the schemas that the service bundles, empty for no body
	 */
	String gives() default "";

	/**
	 * The statuses of success.
	 * @return each of 200, 201, 202 and 204 that there is
	 */
	int[] statuses() default { 200 };

	/**
	 * The headers that the request may have beside the usual ones.
	 * @return some of {@code If-Match}, which is then needed, {@code Idempotency-Key} and
	 * {@code Prefer}
	 */
	String[] headers() default {};

}
