package org.dateline.amendment;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.util.JsonParserDelegate;

/** Refuses a number that no double can hold, which would be taken for infinity. */
final class FiniteParser extends JsonParserDelegate {

	FiniteParser(JsonParser parser) {
		super(parser);
	}

	@Override
	public @Nullable JsonToken nextToken() {
		JsonToken token = super.nextToken();
		if (token == JsonToken.VALUE_NUMBER_FLOAT && !Double.isFinite(getDoubleValue())) {
			throw new InputCoercionException(this, "It is infinite", token, double.class);
		}
		return token;
	}

}
