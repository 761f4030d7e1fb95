package org.dateline.quote;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What was said, in which way, in which language and by whom. */
record Saying(String kind, String language, @Nullable UUID speaker, String body) {
}
