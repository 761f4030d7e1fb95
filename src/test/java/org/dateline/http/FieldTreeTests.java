package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class FieldTreeTests {

	private static final FieldTree NOTHING = new FieldTree(Map.of());

	@Test
	void namesTheMembersInTheirOrder() {
		assertThat(NewsMenu.FIELDS.names()).containsExactly("id", "headline", "words", "images", "place");
	}

	@Test
	void findsTheMembersOfAMember() {
		assertThat(at(NewsMenu.FIELDS, "place").names()).containsExactly("city", "country");
	}

	@Test
	void findsTheMembersOfWhatAListHolds() {
		assertThat(at(NewsMenu.FIELDS, "images").names()).containsExactly("url", "width", "agencies");
	}

	@Test
	void findsTheMembersAtAnyDepth() {
		assertThat(at(at(NewsMenu.FIELDS, "images"), "agencies").names()).containsExactly("name");
	}

	@Test
	void findsNoMembersInAPlainValue() {
		assertThat(at(NewsMenu.FIELDS, "headline").names()).isEmpty();
	}

	@Test
	void findsNoMembersInANumber() {
		assertThat(at(NewsMenu.FIELDS, "words").names()).isEmpty();
	}

	@Test
	void looksThroughListsOfLists() {
		assertThat(at(FieldTree.of(Table.class), "rows").names()).containsExactly("text");
	}

	@Test
	void findsNoMembersInAMap() {
		assertThat(at(FieldTree.of(Table.class), "notes").names()).isEmpty();
	}

	@Test
	void findsNoMembersInAnythingButARecord() {
		assertThat(FieldTree.of(String.class).names()).isEmpty();
	}

	@Test
	void gathersTheMembersOfAllKinds() {
		assertThat(FieldTree.of(Part.class).names()).containsExactly("kind", "id", "text", "image");
	}

	@Test
	void addsAMember() {
		assertThat(NewsMenu.FIELDS.and("cell", Cell.class).names()).endsWith("place", "cell");
	}

	@Test
	void addsTheMembersOfTheMember() {
		assertThat(at(NewsMenu.FIELDS.and("cell", Cell.class), "cell").names()).containsExactly("text");
	}

	@Test
	void putsAMemberInPlaceOfAPlainOne() {
		FieldTree larger = NewsMenu.FIELDS.and("headline", Cell.class);
		assertThat(larger.names()).isEqualTo(NewsMenu.FIELDS.names());
	}

	@Test
	void isNotChangedByAnAddition() {
		FieldTree larger = NewsMenu.FIELDS.and("cell", Cell.class);
		assertThat(NewsMenu.FIELDS).isNotEqualTo(larger);
	}

	@Test
	void cannotBeChanged() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> NewsMenu.FIELDS.members().clear());
	}

	private static FieldTree at(FieldTree tree, String name) {
		return tree.members().getOrDefault(name, NOTHING);
	}

	private sealed interface Part permits Words, Picture {

	}

	private record Words(String id, String text) implements Part {
	}

	private record Picture(String id, String image) implements Part {
	}

	private record Table(List<List<Cell>> rows, Map<String, Cell> notes) {
	}

	private record Cell(String text) {
	}

}
