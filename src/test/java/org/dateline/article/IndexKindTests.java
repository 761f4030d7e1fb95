package org.dateline.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

final class IndexKindTests {

	@ParameterizedTest
	@MethodSource("kinds")
	void isListedUnderItsPlural(IndexKind<?> kind) {
		assertThat(kind.path()).isEqualTo("/v1/" + kind.name() + "s");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void leadsToPublicArticlesOnly(IndexKind<?> kind) {
		assertThat(kind.leads()).contains("a.open and ");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void countsPublicArticlesOnly(IndexKind<?> kind) {
		assertThat(kind.count()).contains("where a.open and ");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void countsForSeveralEntriesAtOnce(IndexKind<?> kind) {
		assertThat(kind.count()).contains(" in :slugs group by ");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void isNamedAsTheFilterOfArticlesIs(IndexKind<?> kind) {
		assertThat(new ArticleConfiguration().articles().parameters()).extracting("name").contains(kind.name());
	}

	@Test
	void hasThreeWaysIn() {
		assertThat(kinds()).extracting(IndexKind::name).containsExactly("section", "tag", "contributor");
	}

	static List<IndexKind<?>> kinds() {
		return List.of(IndexKind.SECTION, IndexKind.TAG, IndexKind.CONTRIBUTOR);
	}

}
