package org.dateline.http;

import java.util.List;

import org.springframework.stereotype.Component;

/** All the formats there are, by the type of content that they are formats of. */
@Component
class Representations {

	private final List<Representation<?>> all;

	Representations(List<Representation<?>> all) {
		this.all = all;
	}

	@SuppressWarnings("unchecked")
	<T> List<Representation<T>> of(Class<T> type) {
		return this.all.stream().filter((each) -> each.of() == type).map((each) -> (Representation<T>) each).toList();
	}

}
