package org.dateline.image;

import org.jspecify.annotations.Nullable;

/** Where and in which words a picture is used. */
record Wording(@Nullable String block, String role, @Nullable String text) {
}
