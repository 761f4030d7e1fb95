package org.dateline.quote;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.story.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class AcquaintancesTests {

	private static final UUID KNOWN = UUID.fromString("0196f000-0000-7000-8000-000000000001");

	private static final Speaker NAMELESS = named("Harbour office", null);

	private static final Speaker EAST = named("Harbour office", "East");

	private static final Speaker WEST = named("Harbour office", "West");

	private static Speaker named(String name, @Nullable String affiliation) {
		return new Speaker(null, name, null, null, affiliation);
	}

	private static Map<Speaker, String> met(Acquaintances acquaintances, Speaker... strangers) {
		return acquaintances.with(List.of(strangers));
	}

	private static Acquaintances nobody() {
		return new Acquaintances(List.of());
	}

	private static Acquaintances knowing(Speaker... told) {
		Acquaintances acquaintances = nobody();
		List.of(told).forEach((speaker) -> acquaintances.add(KNOWN, speaker));
		return acquaintances;
	}

	@Test
	void givesAStrangerANewId() {
		assertThat(met(nobody(), EAST)).containsOnlyKeys(EAST);
	}

	@Test
	void tellsTwoNamesApart() {
		assertThat(met(nobody(), EAST, named("Coast guard", "East")).values()).doesNotHaveDuplicates();
	}

	@Test
	void tellsTwoAffiliationsApart() {
		assertThat(met(nobody(), EAST, WEST).values()).doesNotHaveDuplicates();
	}

	@Test
	void takesAMentionWithoutAffiliationForWhomIsMentionedWithOne() {
		Map<Speaker, String> ids = met(nobody(), NAMELESS, EAST);
		assertThat(ids.get(NAMELESS)).isEqualTo(ids.get(EAST));
	}

	@Test
	void tellsTwoAffiliationsApartWhereAMentionWithoutOneComesFirst() {
		Map<Speaker, String> ids = met(nobody(), NAMELESS, EAST, WEST);
		assertThat(ids.get(EAST)).isNotEqualTo(ids.get(WEST));
	}

	@Test
	void knowsWhoeverIsKnown() {
		assertThat(met(knowing(EAST), EAST)).containsEntry(EAST, KNOWN.toString());
	}

	@Test
	void knowsSomebodyWhateverTheCaseAndAccents() {
		Speaker loud = named("HÄRBOUR OFFICE", "EAST");
		assertThat(met(knowing(EAST), loud)).containsEntry(loud, KNOWN.toString());
	}

	@Test
	void doesNotTakeAnotherAffiliationForWhomIsKnown() {
		assertThat(met(knowing(EAST), WEST).get(WEST)).isNotEqualTo(KNOWN.toString());
	}

	@Test
	void takesAnAffiliationForNews() {
		assertThat(met(knowing(NAMELESS), EAST)).containsEntry(EAST, KNOWN.toString());
	}

	@Test
	void takesOnlyOneAffiliationForNews() {
		Map<Speaker, String> ids = met(knowing(NAMELESS), EAST, WEST);
		assertThat(ids.get(EAST)).isEqualTo(KNOWN.toString()).isNotEqualTo(ids.get(WEST));
	}

	@Test
	void knowsSomebodyByEitherOfTwoNames() {
		Speaker other = named("Office of the harbour", null);
		assertThat(met(knowing(EAST, other), other, EAST)).containsEntry(other, KNOWN.toString())
			.containsEntry(EAST, KNOWN.toString());
	}

}
