package org.dateline.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.http.HttpHeaders;

/** A request with another stream in place of its body, also for those who read text. */
abstract class BodiedRequest extends HttpServletRequestWrapper {

	BodiedRequest(HttpServletRequest request) {
		super(request);
	}

	/** Whether a request announces a body. */
	static boolean bodied(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	@Override
	public final BufferedReader getReader() throws IOException {
		String named = Optional.ofNullable(getCharacterEncoding()).orElse("");
		return new BufferedReader(
				new InputStreamReader(getInputStream(), Charset.forName(named, StandardCharsets.UTF_8)));
	}

}
