package org.dateline.format;

/**
 * Lends a reader of stories to those who run without a container, who find it by
 * {@link java.util.ServiceLoader}.
 */
@FunctionalInterface
public interface ReaderSource {

	/**
	 * The reader, the same in all that it takes and refuses as that of the service.
	 * @return a new reader
	 */
	StoryReader reader();

}
