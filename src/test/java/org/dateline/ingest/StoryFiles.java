package org.dateline.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of story files, some of which are wrong in one way each. */
final class StoryFiles {

	static final String GOOD = """
			{
			  "slug": "bridge-reopens",
			  "headline": "Bridge reopens",
			  "language": "en",
			  "status": "published",
			  "section": { "slug": "local", "name": "Local" },
			  "blocks": [
			    { "kind": "paragraph", "id": "p1", "text": "The bridge is open again, the council said." },
			    { "kind": "picture", "image": "0196f000-0000-7000-8000-0000000000a1", "caption": "The bridge" }
			  ],
			  "images": [{ "id": "0196f000-0000-7000-8000-0000000000a1", "alt": "A bridge" }],
			  "quotes": [
			    {
			      "kind": "indirect",
			      "text": "The bridge is open again",
			      "segments": [{ "block": "p1", "start": 0, "end": 24 }],
			      "speaker": { "name": "The council" }
			    }
			  ]
			}
			""";

	static final String CHANGED = GOOD.replace("\"Bridge reopens\"", "\"Bridge reopens early\"");

	static final String BELOW = """
			{ "slug": "market-moves", "headline": "Market moves", "language": "en", "status": "published",
			  "blocks": [{ "kind": "paragraph", "text": "The market moves to the square." }] }
			""";

	static final String NOT_JSON = """
			{
			  "headline": "Harbour closes",
			  "language": en
			}
			""";

	static final String UNKNOWN_MEMBER = """
			{
			  "slug": "harbour-closes",
			  "headline": "Harbour closes",
			  "language": "en",
			  "blocks": [
			    { "kind": "paragraph", "text": "The harbour closes." },
			    {
			      "kind": "paragraph",
			      "text": "It opens in May.",
			      "colour": "red"
			    }
			  ]
			}
			""";

	static final String BROKEN_RULE = """
			{
			  "slug": "tower-leans",
			  "headline": "Tower leans",
			  "language": "en",
			  "status": "published",
			  "blocks": [
			    { "kind": "paragraph", "text": "The tower leans." },
			    {
			      "kind": "heading",
			      "level": 9,
			      "text": "How far"
			    }
			  ]
			}
			""";

	/** The size that no story file may have. */
	static final long TOO_LARGE = 8L * 1024 * 1024 + 1;

	private StoryFiles() {
	}

	static Path in(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("below/deep"));
		Files.writeString(folder.resolve("good.json"), GOOD);
		Files.writeString(folder.resolve("below/deep/market.json"), BELOW);
		Files.writeString(folder.resolve("not-json.json"), NOT_JSON);
		Files.writeString(folder.resolve("unknown-member.json"), UNKNOWN_MEMBER);
		Files.writeString(folder.resolve("broken-rule.json"), BROKEN_RULE);
		Files.writeString(folder.resolve("notes.md"), "No story");
		try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
			large.setLength(TOO_LARGE);
		}
		return folder;
	}

	/** One story is changed, another one is spoilt. */
	static void revise(Path folder) throws IOException {
		Files.writeString(folder.resolve("good.json"), CHANGED);
		Files.writeString(folder.resolve("below/deep/market.json"), BELOW.replace("\"en\"", "\"no language\""));
	}

}
