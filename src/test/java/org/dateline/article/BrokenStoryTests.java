package org.dateline.article;

import java.util.ArrayList;
import java.util.List;

import org.dateline.story.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class BrokenStoryTests {

	private static final Fault SLUG = new Fault("/slug", "must be lower-case", List.of());

	private static final Fault STATUS = new Fault("/status", "must be known", List.of("draft"));

	@Test
	void saysWhatIsWrongFirst() {
		assertThat(new BrokenStory(List.of(SLUG, STATUS)))
			.hasMessage("The story breaks 2 rules, the first at /slug: must be lower-case");
	}

	@Test
	void saysOneRuleWhereItIsOne() {
		assertThat(new BrokenStory(List.of(SLUG))).hasMessage("The story breaks a rule at /slug: must be lower-case");
	}

	@Test
	void keepsAllFaultsInTheirOrder() {
		assertThat(new BrokenStory(List.of(STATUS, SLUG)).faults()).containsExactly(STATUS, SLUG);
	}

	@Test
	void doesNotChangeWithTheListItWasMadeFrom() {
		List<Fault> faults = new ArrayList<>(List.of(SLUG));
		BrokenStory broken = new BrokenStory(faults);
		faults.clear();
		assertThat(broken.faults()).containsExactly(SLUG);
	}

}
