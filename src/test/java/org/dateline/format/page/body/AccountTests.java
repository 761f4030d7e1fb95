package org.dateline.format.page.body;

import java.util.List;

import org.dateline.format.page.body.Account.Run;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class AccountTests {

	@Test
	void accountsForEveryCharacterThatIsShown() {
		Document page = NewsPage.parse(NewsPage.plain().html());
		Account account = BodyReader.read(page, NewsPage.BASE, NewsPage.witness()).account();
		int shown = page.body().text().replace(" ", "").length();
		int accounted = Flattening.of(page)
			.passages()
			.stream()
			.mapToInt((passage) -> passage.text().replace(" ", "").length())
			.sum();
		assertThat(accounted).isEqualTo(shown);
		assertThat(account.characters()).isGreaterThanOrEqualTo(shown);
	}

	@Test
	void saysWhereEachRunStands() {
		String html = NewsPage.plain().html();
		Document page = NewsPage.parse(html);
		for (Run run : NewsPage.read(html).account().runs()) {
			Element element = page.selectFirst(run.path().toString());
			assertThat(element).as(run.path().toString()).isNotNull();
		}
	}

	@Test
	void countsTheRunsOfOneElementOn() {
		List<Run> runs = NewsPage.read("<body><div>First line.<br><br>Second.</div></body>").account().runs();
		assertThat(runs).extracting(Run::start).containsExactly(0, 11);
		assertThat(runs).extracting(Run::end).containsExactly(11, 18);
	}

	@Test
	void countsInCodePoints() {
		List<Run> runs = NewsPage.read("<body><div>🚢🚢<br><br>ship</div></body>").account().runs();
		assertThat(runs).extracting(Run::start).containsExactly(0, 2);
	}

	@Test
	void givesEachRunItsRole() {
		List<Run> runs = NewsPage.plain()
			.between(2,
					"<figure><img src='/bridge.jpg'><figcaption class='caption'>The bridge in winter.</figcaption></figure>")
			.between(4, "<div style='display:none'>Nobody sees these words.</div>")
			.behind("<aside class='sidebar standfirst'><p>" + NewsPage.STANDFIRST + "</p></aside>")
			.behind("<div class='comments'><p>What a pity, I liked that bridge.</p></div>")
			.read()
			.account()
			.runs();
		assertThat(runs).extracting(Run::role)
			.contains(Role.PARAGRAPH, Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.CAPTION, Role.COMMENT,
					Role.HIDDEN, Role.FURNITURE);
	}

	@Test
	void saysWhyAndHowSurely() {
		assertThat(NewsPage.plain().read().account().runs()).allSatisfy((run) -> {
			assertThat(run.reason()).isNotBlank();
			assertThat(run.confidence()).isBetween(0.5, 1.0);
		});
	}

	@Test
	void knowsWhichRolesBelongToTheBody() {
		assertThat(Role.PARAGRAPH.isBody()).isTrue();
		assertThat(Role.CELL.isBody()).isTrue();
		assertThat(Role.CAPTION.isBody()).isFalse();
		assertThat(Role.FURNITURE.isBody()).isFalse();
	}

}
