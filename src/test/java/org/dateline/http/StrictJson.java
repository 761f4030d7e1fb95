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
	 * The mapper, as the service sets it up.
	 * @return a new mapper
	 */
	public static JsonMapper mapper() {
		return HouseJson.mapper();
	}

	/**
	 * The projection over that mapper.
	 * @return a new projection
	 */
	public static JsonProjection projection() {
		return new JsonProjection(mapper());
	}

	/**
	 * The writer of problems over that mapper.
	 * @return a new writer
	 */
	public static Problems problems() {
		return new Problems(address("http://localhost:8080"), mapper());
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
