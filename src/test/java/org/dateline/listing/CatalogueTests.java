package org.dateline.listing;

import java.util.List;
import java.util.Optional;

import org.dateline.http.FieldTree;
import org.dateline.http.Parameter;
import org.dateline.http.Problem;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class CatalogueTests {

	private static final Catalogue<Ferry> FERRIES = Ferry.catalogue();

	@Test
	void takesItsOwnParametersAndThoseOfItsFilters() {
		assertThat(FERRIES.parameters()).extracting(Parameter::name)
			.containsExactly("limit", "cursor", "sort", "count", "port", "open", "fields", "include");
	}

	@Test
	void takesNoIncludeWhereThereIsNothingToPutInPlace() {
		Catalogue<Ferry> plain = new Catalogue<>("plain", Ferry.class, List.of(), List.of(Ferry.ADDED), "added",
				Ferry.ADDED, FieldTree.of(Ferry.class), List.of());
		assertThat(plain.parameters()).extracting(Parameter::name).doesNotContain("include");
	}

	@Test
	void sortsByEachOrderBothWays() {
		assertThat(parameter("sort").allowed()).containsExactly("added", "-added", "name", "-name", "since", "-since",
				"berth", "-berth");
	}

	@Test
	void saysHowItIsUsuallySorted() {
		assertThat(parameter("sort").usual()).isEqualTo("-since");
	}

	@Test
	void showsTwentyUnlessAsked() {
		assertThat(FERRIES.read("").one("limit")).contains("20");
	}

	@Test
	void countsToACapUnlessAsked() {
		assertThat(FERRIES.read("").one("count")).contains("capped");
	}

	@Test
	void findsAnOrderByItsName() {
		assertThat(FERRIES.order("berth")).isEqualTo(Ferry.BERTH);
	}

	@Test
	void findsNoOrderThatItDoesNotHave() {
		assertThatIllegalArgumentException().isThrownBy(() -> FERRIES.order("length"))
			.withMessage("There is no order \"length\"");
	}

	@Test
	void keepsItsRowsUnderAnotherName() {
		Catalogue<Ferry> other = FERRIES.as("portFerries", List.of(Ferry.OPEN), "name");
		assertThat(other).isEqualTo(new Catalogue<>("portFerries", Ferry.class, List.of(Ferry.OPEN), FERRIES.orders(),
				"name", Ferry.ADDED, FERRIES.fields(), FERRIES.includes()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=201", "limit=-1", "limit=2.5", "limit=", "limit=01", "limit=٣",
			"limit=1&limit=2", "sort=length", "sort=--name", "sort=name,", "sort=NAME", "count=all", "open=yes",
			"open=TRUE", "port=a/b", "ports=hull", "include=berth", "fields=length", "fields=id,", "fields=id(",
			"fields=" })
	void refusesWhatItCannotBeAsked(String query) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FERRIES.read(query))
			.satisfies((refusal) -> assertThat(refusal.places()).isNotEmpty());
	}

	@Test
	void namesEveryParameterThatIsWrong() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FERRIES.read("limit=0&open=2&harbour=x"))
			.satisfies((refusal) -> assertThat(refusal.places()).extracting(Problem.Place::parameter)
				.containsExactly("limit", "open", "harbour"));
	}

	@Test
	void offersTheParameterThatWasProbablyMeant() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FERRIES.read("limmit=5"))
			.withMessageContaining("did you mean \"limit\"?");
	}

	private static Parameter parameter(String name) {
		Optional<Parameter> found = FERRIES.parameters()
			.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst();
		return found.orElseThrow();
	}

}
