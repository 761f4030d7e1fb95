package org.dateline.comparison;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.dateline.story.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The members of one part of a story by their names. They are read off its record, so
 * that none can be forgotten.
 *
 * @param values the members that are there, in their order
 */
record Members(Map<String, Object> values) {

	/** The texts that people read, in which single words are told. */
	private static final Set<String> PROSE = Set.of("headline", "kicker", "standfirst", "byline", "dateline", "text",
			"caption", "attribution", "alt", "creditLine", "copyrightNotice", "usageTerms", "title");

	/**
	 * Compares two parts.
	 * @param before the earlier state of a part
	 * @param after its later state, which need not be of the same kind
	 * @param aside members that are not looked at
	 * @return the members that hold something else
	 */
	static List<MemberChange> changes(Object before, Object after, Set<String> aside) {
		return of(before, aside).changes(of(after, aside));
	}

	private static Members of(Object part, Set<String> aside) {
		Map<String, Object> values = new LinkedHashMap<>();
		Optional.ofNullable(part.getClass().getAnnotation(JsonTypeName.class))
			.ifPresent((kind) -> values.put("kind", kind.value()));
		for (RecordComponent component : part.getClass().getRecordComponents()) {
			Optional.ofNullable(read(part, component)).ifPresent((value) -> values.put(component.getName(), value));
		}
		values.keySet().removeAll(aside);
		return new Members(values);
	}

	private static @Nullable Object read(Object part, RecordComponent component) {
		try {
			Object value = component.getAccessor().invoke(part);
			return (value instanceof Quotation.Phrase phrase) ? phrase.text() : value;
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException("The parts of a story are public records", impossible);
		}
	}

	private List<MemberChange> changes(Members later) {
		Set<String> names = new LinkedHashSet<>(this.values.keySet());
		names.addAll(later.values.keySet());
		return names.stream()
			.filter((name) -> !Objects.equals(this.values.get(name), later.values.get(name)))
			.map((name) -> change(name, this.values.get(name), later.values.get(name)))
			.toList();
	}

	private static MemberChange change(String name, @Nullable Object before, @Nullable Object after) {
		return new MemberChange(name, before, after,
				PROSE.contains(name) ? Words.changed(text(before), text(after)) : List.of());
	}

	private static String text(@Nullable Object value) {
		return (value instanceof String text) ? text : "";
	}

}
