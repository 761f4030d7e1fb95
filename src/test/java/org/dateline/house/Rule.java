package org.dateline.house;

import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house and the faults that were planted for it to find.
 *
 * @param name what it demands, as a sentence
 * @param planted the package below which its faults are planted
 * @param faults how many it must find there, no fewer and no more
 * @param over makes the rule for the classes below a root package
 */
public record Rule(String name, String planted, int faults, Function<String, ArchRule> over) {

	/**
	 * The rule for the classes below a package.
	 * @param root the root package, such as {@code org.dateline}
	 * @return a rule that fails where it finds nothing to check
	 */
	public ArchRule below(String root) {
		return this.over.apply(root).as(this.name);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
