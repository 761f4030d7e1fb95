package faults.rooms.story;

import faults.rooms.common.Cupboard;
import org.springframework.util.StringUtils;

/** Planted: it uses another room and a library. */
public final class Story {

	boolean hasText(String text) {
		return StringUtils.hasText(text);
	}

	Cupboard cupboard() {
		return new Cupboard();
	}

}
