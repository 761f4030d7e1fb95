package org.dateline.related;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which article a pointer leads to, where that is kept here, and what is shown of it. */
record Aim(@Nullable UUID to, String body) {
}
