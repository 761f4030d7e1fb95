package org.dateline.story;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a story. */
public enum Status {

	/** Its editors. */
	@JsonProperty("draft")
	DRAFT,
	/** Its editors, until its time comes. */
	@JsonProperty("scheduled")
	SCHEDULED,
	/** Everybody. */
	@JsonProperty("published")
	PUBLISHED,
	/** Nobody any more; that it existed is not denied. */
	@JsonProperty("withdrawn")
	WITHDRAWN

}
