package org.dateline.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a resource that can be picked, and theirs. It is read off the records
 * that go over the wire, so that it cannot disagree with them.
 *
 * @param members the members by name, in their order; none for a plain value
 */
public record FieldTree(Map<String, FieldTree> members) {

	private static final FieldTree LEAF = new FieldTree(Map.of());

	/**
	 * The members of a record.
	 * @param type a record, or a sealed interface of records
	 * @return its components, or those of all its records
	 */
	public static FieldTree of(Class<?> type) {
		Map<String, FieldTree> members = new LinkedHashMap<>();
		if (type.isSealed()) {
			members.put("kind", LEAF);
			for (Class<?> permitted : type.getPermittedSubclasses()) {
				of(permitted).members().forEach(members::putIfAbsent);
			}
		}
		else if (type.isRecord()) {
			Arrays.stream(type.getRecordComponents())
				.forEach((component) -> members.put(component.getName(), of(component)));
		}
		return new FieldTree(Collections.unmodifiableMap(members));
	}

	/**
	 * The same members and one more.
	 * @param name the name of the member
	 * @param type its type
	 * @return the larger tree
	 */
	public FieldTree and(String name, Class<?> type) {
		Map<String, FieldTree> larger = new LinkedHashMap<>(this.members);
		larger.put(name, of(type));
		return new FieldTree(Collections.unmodifiableMap(larger));
	}

	/** The names of the members. */
	List<String> names() {
		return List.copyOf(this.members.keySet());
	}

	private static FieldTree of(RecordComponent component) {
		Type type = component.getGenericType();
		while (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			type = list.getActualTypeArguments()[0];
		}
		return (type instanceof Class<?> plain) ? of(plain) : LEAF;
	}

}
