package org.dateline.quote;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SpeakerTests {

	private static final UUID ID = new UUID(4, 1);

	@Test
	void keepsItsIdWhateverIsSaidOfIt() {
		assertThat(kept("Harbour office", "Port").show(said("Ferry office", null)).id()).isEqualTo(ID);
	}

	@Test
	void takesOverTheNewName() {
		assertThat(kept("Harbour office", null).show(said("Ferry office", null)).name()).isEqualTo("Ferry office");
	}

	@Test
	void isFoundByTheNewName() {
		Speaker speaker = kept("Harbour office", null).show(said("Ferry office", null));
		assertThat(speaker.is(said("ferry office", null))).isTrue();
		assertThat(speaker.is(said("Harbour office", null))).isFalse();
	}

	@Test
	void staysKnownWhereAStoryLeavesSomethingOut() {
		Speaker speaker = new Speaker(ID)
			.show(new org.dateline.story.Speaker(null, "Harbour office", "The", "authority", "Port"))
			.show(said("Harbour office", null));
		assertThat(speaker.honorific()).isEqualTo("The");
		assertThat(speaker.role()).isEqualTo("authority");
		assertThat(speaker.affiliation()).isEqualTo("Port");
	}

	@Test
	void takesOverWhatAStoryKnowsBetter() {
		assertThat(kept("Harbour office", "Port").show(said("Harbour office", "Town")).affiliation()).isEqualTo("Town");
	}

	@Test
	void hasNothingThatNobodySaid() {
		Speaker speaker = kept("Harbour office", null);
		assertThat(speaker.honorific()).isNull();
		assertThat(speaker.role()).isNull();
		assertThat(speaker.affiliation()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "Harbour office,harbour OFFICE,true", "René,Rene,true", "' Harbour office ',Harbour office,true",
			"Harbour office,Harbour offices,false", "Harbour office,Office harbour,false", "กิ,กุ,false" })
	void isKnownByItsName(String kept, String said, boolean same) {
		assertThat(kept(kept, null).is(said(said, null))).isEqualTo(same);
	}

	@ParameterizedTest
	@CsvSource({ "Port,Port,true", "Port,PORT,true", "Port,,true", ",Port,true", ",,true", "Port,Town,false" })
	void isAnotherWhereTheAffiliationsDiffer(@Nullable String kept, @Nullable String said, boolean same) {
		assertThat(kept("Harbour office", kept).is(said("Harbour office", said))).isEqualTo(same);
	}

	@Test
	void isTheSameInAnotherRole() {
		Speaker speaker = new Speaker(ID)
			.show(new org.dateline.story.Speaker(null, "Harbour office", null, "authority", null));
		assertThat(speaker.is(new org.dateline.story.Speaker(null, "Harbour office", null, "owner", null))).isTrue();
	}

	private static Speaker kept(String name, @Nullable String affiliation) {
		return new Speaker(ID).show(said(name, affiliation));
	}

	private static org.dateline.story.Speaker said(String name, @Nullable String affiliation) {
		return new org.dateline.story.Speaker(null, name, null, null, affiliation);
	}

}
