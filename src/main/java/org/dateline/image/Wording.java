package org.dateline.image;

import java.util.Locale;
import java.util.UUID;

import org.dateline.story.Image.Use;
import org.jspecify.annotations.Nullable;

/** Where and in which words a picture is used. */
record Wording(UUID caption, UUID image, @Nullable String block, String role, @Nullable String text) {

	static Wording of(org.dateline.story.Image image, Use use) {
		return new Wording(UUID.fromString(String.valueOf(use.id())), UUID.fromString(image.id()), use.block(),
				use.role().name().toLowerCase(Locale.ROOT), use.caption());
	}

}
