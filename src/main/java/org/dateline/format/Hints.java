package org.dateline.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside what stands in it. It counts where the document
 * itself is silent; the address and the encoding, which no document knows better, count
 * always.
 *
 * @param url the address that it was at, absolute
 * @param charset the encoding that came with it, such as a header named
 * @param language the language of its story, BCP 47
 * @param publisher who publishes it
 * @param publishedAt when it was published, an ISO 8601 date or time with offset
 */
public record Hints(@Nullable String url, @Nullable String charset, @Nullable String language,
		@Nullable String publisher, @Nullable String publishedAt) {

	/** Nothing is known. */
	public static final Hints NONE = new Hints(null, null, null, null, null);

	private static final int DAY = "2017-06-03".length();

	/**
	 * The instant at which it was published.
	 * @return the instant, empty where no more than the day is told, or nothing that can
	 * be read
	 */
	public Optional<OffsetDateTime> instant() {
		return read(OffsetDateTime::parse, (told) -> told.length() != DAY);
	}

	/**
	 * The day on which it was published, where no instant is told.
	 * @return the day, empty where an instant is told, or nothing that can be read
	 */
	public Optional<LocalDate> day() {
		return read(LocalDate::parse, (told) -> told.length() == DAY);
	}

	private <T> Optional<T> read(Function<String, T> parser, Predicate<String> form) {
		try {
			return Optional.ofNullable(this.publishedAt).filter(form).map(parser);
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

}
