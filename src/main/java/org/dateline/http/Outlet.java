package org.dateline.http;

/**
 * Takes a public answer over from those who made it, to send it and perhaps to hold it
 * for the next who asks. A request has one as the attribute of this type's name, or none.
 */
@FunctionalInterface
public interface Outlet {

	/** The attribute of a request that holds its outlet. */
	String ATTRIBUTE = Outlet.class.getName();

	/**
	 * Takes an answer over.
	 * @param printed an answer whose headers are set already, those aside that speak of
	 * its body
	 */
	void take(Printed printed);

}
