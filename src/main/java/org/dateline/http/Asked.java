package org.dateline.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The {@link Question} of a request, read by the {@link Menu} of this name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Asked {

	/**
	 * Which menu reads it.
	 * @return the menu's name
	 */
	String value();

}
