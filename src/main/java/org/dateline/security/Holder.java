package org.dateline.security;

import java.util.UUID;

/** Who asks: the key that was shown, and what it is good for. */
record Holder(UUID key, String scope) {
}
