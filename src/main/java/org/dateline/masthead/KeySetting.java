package org.dateline.masthead;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the setting {@code dateline.admin-key} may be. */
final class KeySetting {

	/**
	 * What a header can carry as a key (RFC 6750, section 2.1), and no guess finds soon.
	 */
	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~+/-]{16,512}={0,2}");

	private KeySetting() {
	}

	static void check(@Nullable String key) {
		if (key != null && !KEY.matcher(key).matches()) {
			throw new UnusableSetting("The setting dateline.admin-key must be 16 to 512 letters, digits and any of "
					+ "-._~+/, or be left out to have a key made; its value is not shown here");
		}
	}

}
