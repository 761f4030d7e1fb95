package org.dateline.format.text;

import java.util.List;

/** What parts a title from the name of its site. */
final class Partings {

	static final List<String> ALL = List.of(" - ", " | ", " – ", " — ", " • ", " · ", " :: ", " » ", " / ");

	private Partings() {
	}

}
