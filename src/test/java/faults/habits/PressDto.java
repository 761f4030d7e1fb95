package faults.habits;

/** Planted: a name that says how, not what. */
record PressDto(String name) {

	/** Planted: the same, nested. */
	static final class PressHelper {

	}

	/** Planted: the same, nested. */
	static final class PressImpl {

	}

	/** Planted: the same, nested. */
	static final class PressManager {

	}

	/** Planted: the same, nested. */
	static final class PressUtils {

	}

	/** Planted: the letter says that it is an interface, which Java says already. */
	interface IPress {

	}

}
