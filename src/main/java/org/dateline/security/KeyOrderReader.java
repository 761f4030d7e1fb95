package org.dateline.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads orders of keys, and says of every member at once what is wrong with it. */
@Component
class KeyOrderReader {

	private static final int LONGEST = 200;

	private static final List<String> MEMBERS = List.of("name", "scope");

	private final JsonMapper mapper;

	KeyOrderReader(JsonMapper mapper) {
		this.mapper = mapper;
	}

	KeyOrder read(byte[] body) {
		JsonNode order = tree(body);
		List<Problem.Place> faults = new ArrayList<>();
		if (!order.isObject()) {
			throw refusal(List.of(fault("", "The body has to be a JSON object", List.of())));
		}
		order.propertyNames()
			.stream()
			.filter((name) -> !MEMBERS.contains(name))
			.forEach((name) -> faults.add(fault(pointer(name), "There is no such member here", MEMBERS)));
		Optional<String> name = order.path("name").stringValueOpt().filter(KeyOrderReader::readable);
		Optional<Scope> scope = order.path("scope").stringValueOpt().flatMap(Scope::named);
		if (name.isEmpty()) {
			faults.add(fault("/name", "The name has to be a text of 1 to " + LONGEST + " characters", List.of()));
		}
		if (scope.isEmpty()) {
			faults.add(fault("/scope", "The scope has to be one of those allowed", Scope.words()));
		}
		if (!faults.isEmpty()) {
			throw refusal(faults);
		}
		return new KeyOrder(name.orElseThrow(), scope.orElseThrow());
	}

	private JsonNode tree(byte[] body) {
		try {
			return this.mapper.readTree(body);
		}
		catch (JacksonException broken) {
			throw refusal(List.of(fault("", "The body is not JSON, or has a member twice", List.of())));
		}
	}

	/** Whether it can be kept in any database and read by somebody. */
	private static boolean readable(String name) {
		return !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST && name.codePoints()
			.noneMatch((point) -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
	}

	private static String pointer(String member) {
		return "/" + member.replace("~", "~0").replace("/", "~1");
	}

	private static Problem.Place fault(String pointer, String detail, List<String> allowed) {
		return Problem.Place.pointer(pointer, detail, allowed);
	}

	private static Refusal refusal(List<Problem.Place> faults) {
		return new Refusal(ProblemKind.UNREADABLE_BODY, faults.getFirst().detail(), faults);
	}

}
