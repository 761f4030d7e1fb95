package org.dateline.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of something. */
public enum Change {

	/** It was not there before. */
	@JsonProperty("added")
	ADDED,
	/** It is not there any more. */
	@JsonProperty("removed")
	REMOVED,
	/** It stands elsewhere, as it was. */
	@JsonProperty("moved")
	MOVED,
	/** It says something else. */
	@JsonProperty("changed")
	CHANGED

}
