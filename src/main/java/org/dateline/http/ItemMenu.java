package org.dateline.http;

import java.util.List;

/**
 * What the operation that gives one resource may be asked.
 *
 * @param name what operations name it by
 * @param parameters its parameters
 * @param fields the members that can be picked
 */
public record ItemMenu(String name, List<Parameter> parameters, FieldTree fields) implements Menu {

	/**
	 * The menu of one resource.
	 * @param name what operations name it by
	 * @param fields the members that can be picked
	 * @param includes what can be put in place, nothing for no such parameter
	 * @return the menu
	 */
	public static ItemMenu of(String name, FieldTree fields, List<String> includes) {
		return new ItemMenu(name, projection(includes), fields);
	}

	/**
	 * The parameters that shape a resource, for items and lists alike.
	 * @param includes what can be put in place
	 * @return one or two parameters
	 */
	public static List<Parameter> projection(List<String> includes) {
		Parameter fields = Parameter.one(Parameter.FIELDS,
				"The members to answer with, such as id,headline,images(url,creditLine); with a hyphen before each, "
						+ "the members to leave out.",
				ValueKind.FIELDS);
		Parameter include = Parameter
			.many(Parameter.INCLUDE, "Other resources to put in place, parted by commas.", ValueKind.CHOICE)
			.of(includes);
		return includes.isEmpty() ? List.of(fields) : List.of(fields, include);
	}

}
