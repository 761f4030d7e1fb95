package org.dateline.security;

import java.util.List;

/** Those who may ask, and what they may expect. */
enum Asker {

	/** Nobody in particular. */
	NOBODY,
	/** The holder of a key that takes stories in. */
	IMPORT,
	/** The holder of a key that writes. */
	EDIT,
	/** The holder of a key that makes keys. */
	ADMIN,
	/** The holder of a key that was good for all of that. */
	REVOKED,
	/** Somebody who made a key up. */
	STRANGE;

	/** What becomes of the asker. */
	enum Fate {

		ALLOWED, FORBIDDEN, UNKNOWN

	}

	/** What is to be expected of an operation that needs a scope, empty for none. */
	Fate answer(String scope) {
		return switch (this) {
			case REVOKED, STRANGE -> Fate.UNKNOWN;
			case NOBODY -> scope.isEmpty() ? Fate.ALLOWED : Fate.UNKNOWN;
			case IMPORT -> among(scope, "", "import");
			case EDIT -> among(scope, "", "import", "edit");
			case ADMIN -> Fate.ALLOWED;
		};
	}

	private static Fate among(String scope, String... allowed) {
		return List.of(allowed).contains(scope) ? Fate.ALLOWED : Fate.FORBIDDEN;
	}

}
