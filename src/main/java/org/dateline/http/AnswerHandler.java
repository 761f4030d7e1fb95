package org.dateline.http;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Sends an {@link Answer}: chooses its format, says how it may be kept, looks whether the
 * client holds it already, and only then has it made.
 */
@Component
class AnswerHandler implements HandlerMethodReturnValueHandler {

	private final Representations representations;

	private final EntityTags tags;

	private final PublicAddress address;

	AnswerHandler(Representations representations, EntityTags tags, PublicAddress address) {
		this.representations = representations;
		this.tags = tags;
		this.address = address;
	}

	@Override
	public boolean supportsReturnType(MethodParameter type) {
		return type.getParameterType() == Answer.class;
	}

	@Override
	public void handleReturnValue(@Nullable Object value, MethodParameter type, ModelAndViewContainer container,
			NativeWebRequest request) throws IOException {
		container.setRequestHandled(true);
		HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		HttpServletResponse given = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
		send((Answer<?>) Objects.requireNonNull(value), new Exchange(asked, given));
	}

	private <T> void send(Answer<T> answer, Exchange exchange) throws IOException {
		List<Representation<T>> offered = this.representations.of(answer.type());
		Representation<T> chosen = Negotiation.choose(offered, exchange.request());
		String tag = this.tags.of(answer, chosen.suffix(), exchange.request().getRequestURI());
		Preconditions preconditions = new Preconditions(exchange.request(), tag, answer.version().since());
		boolean doubtful = preconditions.unlikely() || (answer.version().general() && preconditions.dated());
		Optional<Answer.Content<T>> early = doubtful ? Optional.of(answer.content().get()) : Optional.empty();
		if (preconditions.failed()) {
			throw new Refusal(ProblemKind.PRECONDITION_FAILED, "The present entity tag is " + tag);
		}
		if (preconditions.held()) {
			describe(answer, offered, chosen, exchange);
			exchange.say(HttpHeaders.ETAG, preconditions.echo());
			exchange.response().setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		else {
			Answer.Content<T> content = early.orElseGet(answer.content());
			byte[] body = chosen.write(content, answer.question(), answer.links());
			describe(answer.with(content.links(answer.links())), offered, chosen, exchange);
			exchange.send(new Printed(chosen.mediaType(), tag, answer.version(), body));
		}
	}

	/** All that a 200 and a 304 say alike (RFC 9110, section 15.4.5). */
	private <T> void describe(Answer<T> answer, List<Representation<T>> offered, Representation<T> chosen,
			Exchange exchange) {
		HttpServletRequest request = exchange.request();
		String path = this.address.of(request.getRequestURI());
		boolean keyed = exchange.keyed();
		exchange.say(HttpHeaders.CACHE_CONTROL, (keyed ? Caching.NEVER : answer.caching()).header());
		exchange.say(HttpHeaders.LAST_MODIFIED, HttpDates.spelled(answer.version().since()));
		if (!path.endsWith("/")) {
			exchange.say(HttpHeaders.CONTENT_LOCATION, path + '.' + chosen.suffix() + exchange.query());
		}
		exchange.say(HttpHeaders.VARY,
				Stream
					.of(SuffixFilter.suffix(request).isEmpty() ? HttpHeaders.ACCEPT : "", HttpHeaders.ACCEPT_ENCODING,
							keyed ? HttpHeaders.AUTHORIZATION : "")
					.filter((name) -> !name.isEmpty())
					.collect(Collectors.joining(", ")));
		List<Representation<T>> others = offered.stream()
			.filter((each) -> !each.suffix().equals(chosen.suffix()))
			.toList();
		exchange.say(HttpHeaders.LINK, Links.header(answer.links(), others, path));
	}

}
