package org.dateline.safekeeping;

import javax.sql.DataSource;

import org.dateline.masthead.UnusableSetting;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database has to answer, lest it lose what it has acknowledged.
 *
 * @param question in SQL
 * @param right the only answers that are right, as a regular expression
 * @param what whose answer it is, as the beginning of a sentence
 */
record Demand(String question, String right, String what) {

	void check(DataSource database) {
		new JdbcTemplate(database).queryForList(this.question, String.class)
			.stream()
			.filter((answer) -> !answer.matches(this.right))
			.forEach(this::refuse);
	}

	private void refuse(String answer) {
		throw new UnusableSetting(this.what + " \"" + answer + "\", with which acknowledged changes can be lost; "
				+ "it must be " + this.right.replace("|", ", ").replace("\\", ""));
	}

}
