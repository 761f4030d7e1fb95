package faults.calls;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Planted: a list that somebody may change. */
final class Collecting {

	List<String> list(Stream<String> texts) {
		return texts.collect(Collectors.toList());
	}

}
