package org.dateline.story;

/** The JSON of a sound story with a part of every kind. */
final class StoryJson {

	static final String ARTICLE = "0196f000-0000-7000-8000-000000000001";

	static final String IMAGE = "0196f000-0000-7000-8000-000000000011";

	static final String SOUND = """
			{
			  "id": "0196f000-0000-7000-8000-000000000001", "slug": "ferry-runs-again", "revision": 3, "status": "published",
			  "type": "article", "language": "en-GB", "headline": "Ferry runs again 🚢", "kicker": "Harbour",
			  "standfirst": "It was out of service for a year.\\nTickets cost more.", "byline": "By our harbour desk",
			  "contributors": [
			    {"slug": "harbour-desk", "name": "Harbour desk", "role": "author", "kind": "organisation",
			      "url": "https://example.org/desks/harbour"}
			  ],
			  "dateline": "Port", "section": {"slug": "local", "name": "Local news"},
			  "tags": [
			    {"slug": "transport", "name": "Transport", "kind": "subject", "scheme": "medtop",
			      "uri": "http://cv.iptc.org/newscodes/mediatopic/20000337", "relevance": 80, "confidence": 100},
			    {"slug": "port", "name": "Port", "kind": "place", "uri": "urn:example:places:größe", "rel": "located",
			      "position": {"latitude": 53.5, "longitude": -9.9}}
			  ],
			  "genres": ["Current"], "urgency": 4,
			  "publisher": {"name": "Example Press", "url": "https://example.org/", "logo": "https://example.org/logo.svg"},
			  "source": {"url": "https://example.org/ferry", "format": "text/html", "retrievedAt": "2024-02-29T08:00:00Z"},
			  "canonicalUrl": "https://example.org/ferry", "aliases": ["http://my_paper.example.org:8080/f?id=1&x=%C3%A9"],
			  "identifiers": [{"scheme": "guid", "value": "tag:example.org,2024:ferry"}],
			  "firstPublishedAt": "2024-02-28T23:59:59+01:00", "publishedAt": "2024-02-29T06:30:00.5-03:30",
			  "updatedAt": "2024-03-01T12:00:00Z",
			  "blocks": [
			    {"kind": "paragraph", "id": "p1",
			      "text": "🚢 “The ferry runs again,” the harbour office said. “We start on Monday.”",
			      "marks": [{"kind": "link", "start": 26, "end": 44, "href": "https://example.org/office#top"},
			        {"kind": "emphasis", "start": 30, "end": 72}, {"kind": "strong", "start": 0, "end": 1}]},
			    {"kind": "heading", "id": "h1", "level": 2, "text": "What it costs",
			      "marks": [{"kind": "code", "start": 5, "end": 7}]},
			    {"kind": "list", "id": "l1", "ordered": true, "items": [
			      {"text": "Cars: 20", "marks": [{"kind": "sub", "start": 0, "end": 4}]},
			      {"text": "Bicycles:\\tfree", "marks": [{"kind": "sup", "start": 10, "end": 14}]}]},
			    {"kind": "picture", "id": "f1", "image": "0196f000-0000-7000-8000-000000000011",
			      "caption": "The ferry at its pier"},
			    {"kind": "teaser", "id": "t1", "related": {"kind": "embedded", "headline": "Bridge closed",
			      "url": "https://example.org/bridge", "article": "0196f000-0000-7000-8000-000000000002",
			      "image": "0196f000-0000-7000-8000-000000000012", "block": "t1", "reasons": []}},
			    {"kind": "pullquote", "id": "u1", "text": "We start on Monday.", "attribution": "Harbour office"},
			    {"kind": "blockquote", "id": "b1", "text": "Ships shall keep to the right.",
			      "marks": [{"kind": "strong", "start": 6, "end": 11}], "attribution": "Harbour rules",
			      "url": "https://example.org/rules"},
			    {"kind": "table", "id": "a1", "caption": "Fares", "header": ["Who", "Fare"],
			      "rows": [["Adults", "5"], ["Children", ""]]},
			    {"kind": "embed", "id": "e1", "provider": "Example Maps", "url": "https://example.org/map",
			      "title": "The way", "poster": "https://example.org/map.png"},
			    {"kind": "separator", "id": "s1"},
			    {"kind": "paragraph", "id": "p2",
			      "text": "In שלום street the cafe\\u0301s will open “as before”, it added.", "marks": []},
			    {"kind": "paragraph", "id": "p3", "text": "It expects fewer cars than last year.", "marks": []}
			  ],
			  "images": [
			    {"id": "0196f000-0000-7000-8000-000000000011", "url": "https://example.org/ferry.jpg", "width": 1600,
			      "height": 900, "mediaType": "image/jpeg", "alt": "A ferry", "creators": ["Harbour camera"],
			      "agencies": ["Example Pictures"], "creditLine": "Harbour camera / Example Pictures",
			      "copyrightNotice": "© Example Pictures", "licence": "CC BY 4.0", "usageTerms": "Name the agency.",
			      "licensor": "https://example.org/licences", "takenOn": "2024-02", "place": "Port",
			      "digitalSourceType": "digitalCapture", "raw": "© Example Pictures / Harbour camera",
			      "renditions": [{"name": "thumbnail", "url": "https://example.org/ferry-s.webp", "width": 160, "height": 90,
			        "mediaType": "image/webp", "bytes": 4096}],
			      "uses": [{"id": "0196f000-0000-7000-8000-000000000021", "block": "f1",
			          "caption": "The ferry at its pier", "role": "inline"},
			        {"id": "0196f000-0000-7000-8000-000000000022", "role": "lead"}]},
			    {"id": "0196f000-0000-7000-8000-000000000012", "creators": [], "agencies": [], "renditions": [],
			      "uses": [{"id": "0196f000-0000-7000-8000-000000000023", "block": "t1", "caption": "The bridge",
			          "role": "teaser"}]}
			  ],
			  "quotes": [
			    {"id": "0196f000-0000-7000-8000-000000000031", "kind": "direct",
			      "text": "The ferry runs again, We start on Monday.",
			      "segments": [{"block": "p1", "start": 3, "end": 24}, {"block": "p1", "start": 52, "end": 71}],
			      "verbatim": [{"block": "p1", "start": 3, "end": 24}, {"block": "p1", "start": 52, "end": 71}],
			      "cue": {"text": "said", "block": "p1", "start": 45, "end": 49},
			      "mention": {"text": "the harbour office", "block": "p1", "start": 26, "end": 44},
			      "speaker": {"id": "0196f000-0000-7000-8000-000000000041", "name": "Harbour office", "honorific": "The",
			        "role": "authority", "affiliation": "Port"},
			      "confidence": 0.9, "rule": "cue", "language": "en", "medium": "radio"},
			    {"id": "0196f000-0000-7000-8000-000000000032", "kind": "mixed",
			      "text": "the cafe\\u0301s will open “as before”",
			      "segments": [{"block": "p2", "start": 15, "end": 47}], "verbatim": [{"block": "p2", "start": 37, "end": 46}],
			      "cue": {"text": "added", "block": "p2", "start": 52, "end": 57},
			      "mention": {"text": "it", "block": "p2", "start": 49, "end": 51}},
			    {"id": "0196f000-0000-7000-8000-000000000033", "kind": "indirect",
			      "text": "fewer cars than last year", "segments": [{"block": "p3", "start": 11, "end": 36}],
			      "verbatim": [], "carried": true}
			  ],
			  "related": [
			    {"kind": "embedded", "headline": "Bridge closed", "block": "t1", "reasons": []},
			    {"kind": "curated", "headline": "A year without a ferry", "url": "https://example.org/year", "score": 0.5,
			      "reasons": ["same section"]}
			  ],
			  "corrections": [{"text": "An earlier version named the wrong day.", "date": "2024-03-01"}],
			  "rights": {"copyrightHolder": "Example Press", "copyrightNotice": "© Example Press", "usageTerms": "Ask us.",
			    "licence": "https://example.org/terms", "embargoedUntil": "2024-02-28T23:00:00Z",
			    "expiresAt": "2034-02-28T23:00:00Z", "dataMining": "DMI-PROHIBITED"},
			  "digitalSourceType": "humanEdits",
			  "foreign": {"ninjs": {"usageterms": "none", "slugs": ["a", 1, 2.5, true, null]}}
			}
			""";

	private StoryJson() {
	}

}
