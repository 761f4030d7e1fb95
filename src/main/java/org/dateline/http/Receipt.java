package org.dateline.http;

import java.util.Optional;

import org.springframework.http.HttpStatus;

/**
 * What a controller answers a change with: the state that the resource is in now.
 *
 * @param <T> the type of the resource
 * @param status what happened
 * @param path the path at which the resource is found
 * @param answer the resource as it is now
 */
public record Receipt<T>(HttpStatus status, String path, Answer<T> answer) {

	/**
	 * Something is there that was not.
	 * @param <T> the type of the resource
	 * @param path where it is
	 * @param answer what it is
	 * @return 201
	 */
	public static <T> Receipt<T> created(String path, Answer<T> answer) {
		return new Receipt<>(HttpStatus.CREATED, path, answer);
	}

	/**
	 * Something is as it was wanted to be.
	 * @param <T> the type of the resource
	 * @param path where it is
	 * @param answer what it is
	 * @return 200
	 */
	public static <T> Receipt<T> changed(String path, Answer<T> answer) {
		return new Receipt<>(HttpStatus.OK, path, answer);
	}

	/**
	 * Something is no longer shown.
	 * @param <T> the type of the resource
	 * @param path where it was
	 * @param answer what is left of it
	 * @return 204
	 */
	public static <T> Receipt<T> withdrawn(String path, Answer<T> answer) {
		return new Receipt<>(HttpStatus.NO_CONTENT, path, answer);
	}

	/** Where the resource is, if that has to be said. */
	Optional<String> location() {
		return Optional.of(this.path).filter((place) -> this.status == HttpStatus.CREATED);
	}

}
