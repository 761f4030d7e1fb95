package org.dateline.served;

import org.dateline.story.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that hold other resources in place keep to their schemas too. */
@Served
final class AnswerSchemaTests {

	private final Reader reader;

	AnswerSchemaTests(Reader reader) {
		this.reader = reader;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ArticleList | /v1/articles?include=images
			ArticleList | /v1/articles?include=quotes
			ArticleList | /v1/articles?include=images,quotes.speaker,related
			CaptionList | /v1/captions?include=image
			QuoteList   | /v1/quotes?include=speaker
			ImageList   | /v1/images?limit=2
			SpeakerList | /v1/speakers?count=none
			TagList     | /v1/tags?sort=-name&count=exact
			Problem     | /v1/articles?limit=0
			Problem     | /v1/nowhere
			Problem     | /v1/articles/nothing-of-this-name
			Problem     | /v1/quotes?cursor=damaged
			""")
	void keepToTheirSchemas(String schema, String path) {
		assertThat(Schemas.objections(schema, this.reader.get(path).json())).as(path).isEmpty();
	}

}
