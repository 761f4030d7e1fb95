package org.dateline.format.page.body;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PictureAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<img src='/a.jpg'>|/a.jpg",
					"<img src='/s.jpg' srcset='/s.jpg 320w, /l.jpg 1200w, /m.jpg 640w'>|/l.jpg",
					"<img src='/s.jpg' srcset='/s.jpg 1x, /l.jpg 2x'>|/l.jpg",
					"<img data-src='/a.jpg' src='/placeholder.gif'>|/a.jpg",
					"<img data-srcset='/a.jpg 300w,/b.jpg 600w' src='data:image/gif;base64,R0lG'>|/b.jpg",
					"<img srcset='/w_1,h_2/a.jpg 300w, /w_3,h_4/a.jpg 600w'>|/w_3,h_4/a.jpg",
					"<img srcset='/only.jpg'>|/only.jpg",
					"<picture><source srcset='/big.webp 2000w'><img src='/a.jpg'></picture>|/big.webp",
					"<img srcset='/a.jpg 1.5x, /b.jpg 1x'>|/a.jpg", "<img srcset=' , /a.jpg 9w' src='/b.jpg'>|/a.jpg" })
	void takesTheLargest(String html, String path) {
		assertThat(find(html)).contains("https://news.example" + path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<img>", "<img src=''>", "<img src='data:image/gif;base64,R0lG'>",
			"<img src='/img/spacer.gif'>", "<img srcset='  '>", "<img srcset=',,,'>" })
	void takesNothingThatShowsNothing(String html) {
		assertThat(find(html)).isEmpty();
	}

	@Test
	void readsOddWidthsAsNone() {
		assertThat(find("<img srcset='/a.jpg ..w, /b.jpg 1.2.3x, /c.jpg w' src='/d.jpg'>"))
			.contains("https://news.example/d.jpg");
	}

	private static Optional<String> find(String html) {
		Sheet sheet = NewsPage.sheet(html);
		return new PictureAddress(new Addresses(NewsPage.BASE)).find(sheet.exhibits().getFirst().element());
	}

}
