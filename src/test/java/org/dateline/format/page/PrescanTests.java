package org.dateline.format.page;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages say at their head in which encoding they are. */
final class PrescanTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<meta charset=windows-1251>                                              | windows-1251
			<META CHARSET="Windows-1251">                                            | windows-1251
			<meta charset = 'koi8-r' />                                              | koi8-r
			<meta http-equiv=content-type content="text/html; charset=euc-kr">       | euc-kr
			<meta name=a><meta charset=big5>                                         | big5
			<!-- <meta charset=big5> --><meta charset=gbk>                           | gbk
			<meta charset=utf-16le>                                                  | utf-8
			<?xml version="1.0" encoding="iso-8859-2"?>                              | iso-8859-2
			""")
	void findsTheEncoding(String head, String label) {
		assertThat(Prescan.of(head.getBytes(StandardCharsets.US_ASCII))).contains(label);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<p>charset=utf-8</p>", "<meta charset>", "<meta charset=>",
			"<meta name=charset content=x", "<!-- <meta charset=big5> -->" })
	void findsNoneWhereNoneIsSaid(String head) {
		assertThat(Prescan.of(head.getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

	@Test
	void looksNoFurtherThanTheHead() {
		String page = " ".repeat(1024) + "<meta charset=big5>";
		assertThat(Prescan.of(page.getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

}
