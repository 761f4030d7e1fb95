package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ElementPathTests {

	@Test
	void spellsOutTheWayFromTheTop() {
		ElementPath body = new ElementPath(null, "body", 1);
		ElementPath division = new ElementPath(body, "div", 2);
		assertThat(new ElementPath(division, "p", 3)).hasToString("body > div:nth-child(2) > p:nth-child(3)");
		assertThat(body).hasToString("body");
	}

	@Test
	void countsEveryElementOnTheWay() {
		Sheet sheet = NewsPage.sheet("<p>One</p><script>x</script><br><p>Two</p>");
		assertThat(sheet.passages().getLast().block().path).hasToString("body > p:nth-child(4)");
	}

}
