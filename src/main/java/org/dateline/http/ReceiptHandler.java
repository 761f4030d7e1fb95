package org.dateline.http;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;

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
 * Sends a {@link Receipt}: the resource as a read would show it, or nothing but its tag
 * where the client prefers that (RFC 7240, section 4.2).
 */
@Component
class ReceiptHandler implements HandlerMethodReturnValueHandler {

	private static final String PREFER = "Prefer";

	private static final String MINIMAL = "return=minimal";

	private final Representations representations;

	private final EntityTags tags;

	private final PublicAddress address;

	ReceiptHandler(Representations representations, EntityTags tags, PublicAddress address) {
		this.representations = representations;
		this.tags = tags;
		this.address = address;
	}

	@Override
	public boolean supportsReturnType(MethodParameter type) {
		return type.getParameterType() == Receipt.class;
	}

	@Override
	public void handleReturnValue(@Nullable Object value, MethodParameter type, ModelAndViewContainer container,
			NativeWebRequest request) throws IOException {
		container.setRequestHandled(true);
		HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		HttpServletResponse given = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
		send((Receipt<?>) Objects.requireNonNull(value), new Exchange(asked, given));
	}

	private <T> void send(Receipt<T> receipt, Exchange exchange) throws IOException {
		Answer<T> answer = receipt.answer();
		Representation<T> chosen = Negotiation.choose(this.representations.of(answer.type()), exchange.request());
		String tag = this.tags.of(answer, chosen.suffix(), receipt.path());
		exchange.say(HttpHeaders.ETAG, tag);
		exchange.say(HttpHeaders.CACHE_CONTROL, "no-store");
		receipt.location().ifPresent((location) -> exchange.say(HttpHeaders.LOCATION, this.address.of(location)));
		boolean minimal = minimal(exchange.request());
		if (minimal) {
			exchange.say("Preference-Applied", MINIMAL);
		}
		if (minimal || receipt.status() == HttpStatus.NO_CONTENT) {
			boolean created = receipt.status() == HttpStatus.CREATED;
			exchange.response().setStatus((created ? HttpStatus.CREATED : HttpStatus.NO_CONTENT).value());
			return;
		}
		exchange.response().setStatus(receipt.status().value());
		exchange.say(HttpHeaders.CONTENT_LOCATION, this.address.of(receipt.path()) + '.' + chosen.suffix());
		Answer.Content<T> content = answer.content().get();
		exchange.send(new Printed(chosen.mediaType(), tag, answer.version(),
				chosen.write(content, answer.question(), answer.links())));
	}

	private static boolean minimal(HttpServletRequest request) {
		return Collections.list(request.getHeaders(PREFER))
			.stream()
			.flatMap((header) -> header.toLowerCase(Locale.ROOT).lines())
			.anyMatch((header) -> header.replace(" ", "").contains(MINIMAL));
	}

}
