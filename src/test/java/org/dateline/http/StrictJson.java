package org.dateline.http;

import org.dateline.masthead.Settings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The strict JSON of the service, and what is made of it, without starting the service.
 */
public final class StrictJson {

	private StrictJson() {
	}

	/**
	 * The mapper, set up by the service's own configuration.
	 * @return a new mapper
	 */
	public static JsonMapper mapper() {
		JsonMapper.Builder builder = JsonMapper.builder();
		new HttpConfiguration().strictJson().customize(builder);
		return builder.build();
	}

	/**
	 * The projection over that mapper.
	 * @return a new projection
	 */
	public static JsonProjection projection() {
		return new JsonProjection(mapper());
	}

	/**
	 * The public address of a service that is configured so.
	 * @param publicUrl the configured address
	 * @return the maker of addresses
	 */
	public static PublicAddress address(String publicUrl) {
		return new PublicAddress(Settings.given("dateline.public-url=" + publicUrl));
	}

}
