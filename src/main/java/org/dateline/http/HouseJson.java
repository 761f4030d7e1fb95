package org.dateline.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * One strict JSON for everything: what is not understood is refused, not guessed.
 */
public final class HouseJson {

	private HouseJson() {
	}

	/**
	 * The mapper of the service, for those who run without it.
	 * @return a new mapper
	 */
	public static JsonMapper mapper() {
		JsonFactoryBuilder factory = JsonFactory.builder();
		bound(factory);
		JsonMapper.Builder mapper = JsonMapper.builder(factory.build());
		restrain(mapper);
		return mapper.build();
	}

	/**
	 * What shapes the JSON of that mapper.
	 * @param mapper the mapper
	 * @return a new projection
	 */
	public static JsonProjection projection(JsonMapper mapper) {
		return new JsonProjection(mapper);
	}

	/** How deep and how long what is parsed may be; the door says how long in all. */
	static void bound(JsonFactoryBuilder factory) {
		factory.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(64)
			.maxStringLength(2 * 1024 * 1024)
			.maxNumberLength(100)
			.maxNameLength(1000)
			.build());
	}

	static void restrain(JsonMapper.Builder builder) {
		builder.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
					DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.withCoercionConfig(LogicalType.Enum,
					(config) -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
			.withCoercionConfig(LogicalType.Textual,
					(config) -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
	}

}
