package org.dateline.format.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dateline.format.UnreadableStory;
import org.dateline.http.ItemMenu;
import org.dateline.http.Question;
import org.dateline.http.FieldTree;
import org.dateline.http.StrictJson;
import org.dateline.story.Story;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** House JSON as these tests read and write it. */
final class Ferries {

	static final JsonFormat FORMAT = new JsonFormat(StrictJson.mapper(), StrictJson.projection());

	/** A story with every kind of block, one member or block a line. */
	static final String WHOLE = """
			{
			  "headline": "Ferry runs again 🚢", "language": "en-GB", "status": "published", "urgency": 4,
			  "publishedAt": "2024-02-29T06:30:00.5-03:30",
			  "blocks": [
			    {"kind": "paragraph", "id": "p", "text": "It runs.", "marks": [{"kind": "strong", "start": 0, "end": 2}]},
			    {"kind": "heading", "id": "h", "level": 2, "text": "Fares", "marks": []},
			    {"kind": "list", "id": "l", "ordered": true, "items": [{"text": "Cars: 20", "marks": []}]},
			    {"kind": "picture", "id": "f", "image": "pier", "caption": "The pier"},
			    {"kind": "teaser", "id": "t", "related": {"kind": "embedded", "headline": "Bridge", "reasons": []}},
			    {"kind": "pullquote", "id": "u", "text": "It runs.", "attribution": "Harbour office"},
			    {"kind": "blockquote", "id": "b", "text": "Keep right.", "marks": []},
			    {"kind": "table", "id": "a", "header": ["Who"], "rows": [["Adults"], [""]]},
			    {"kind": "embed", "id": "e", "url": "https://example.org/map"},
			    {"kind": "separator", "id": "s"}
			  ],
			  "images": [{"id": "pier", "width": 1600, "creators": [], "agencies": ["Example Pictures"],
			    "renditions": [{"url": "https://example.org/s.webp", "bytes": 5000000000}],
			    "uses": [{"block": "f", "caption": "The pier", "role": "inline"}]}],
			  "quotes": [{"kind": "indirect", "text": "It runs", "segments": [{"block": "p", "start": 0, "end": 7}],
			    "verbatim": [], "speaker": {"id": "0196f000-0000-7000-8000-000000000041", "name": "Harbour office"},
			    "carried": false, "confidence": 0.25}],
			  "related": [{"kind": "curated", "headline": "Bridge", "article": "0196f000-0000-7000-8000-000000000002",
			    "reasons": ["near"]}],
			  "foreign": {"a/b": {"c~d": [1, 2.5, true, null, "x", 12345678901234567890]}}
			}
			""";

	private Ferries() {
	}

	static Story read(String json) {
		return FORMAT.read(json.getBytes(StandardCharsets.UTF_8));
	}

	/** A story with one more member. */
	static Story with(String member) {
		return read(story(member));
	}

	static String story(String member) {
		return "{\"headline\":\"Ferry\",\"language\":\"en\"," + member + "}";
	}

	/** Why a document is refused. */
	static UnreadableStory fault(String json) {
		return fault(json.getBytes(StandardCharsets.UTF_8));
	}

	static UnreadableStory fault(byte[] document) {
		return catchThrowableOfType(UnreadableStory.class, () -> FORMAT.read(document));
	}

	static int line(String pointer) {
		return FORMAT.line(WHOLE.getBytes(StandardCharsets.UTF_8), pointer);
	}

	static Question question(String query) {
		FieldTree fields = FieldTree.of(Story.class).and("stats", Object.class).and("links", Object.class);
		return ItemMenu.of("article", fields, List.of("related")).read(query);
	}

}
