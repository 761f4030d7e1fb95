package org.dateline.format.json;

import org.dateline.format.ReaderSource;
import org.dateline.format.StoryReader;
import org.dateline.http.HouseJson;
import tools.jackson.databind.json.JsonMapper;

/** Lends the reader of house JSON. */
public final class JsonReaderSource implements ReaderSource {

	@Override
	public StoryReader reader() {
		JsonMapper mapper = HouseJson.mapper();
		return new JsonFormat(mapper, HouseJson.projection(mapper));
	}

}
