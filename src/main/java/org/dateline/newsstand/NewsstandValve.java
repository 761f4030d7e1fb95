package org.dateline.newsstand;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Hands out copies ahead of everything that the container and the application would do.
 * It stands in the container itself for its speed; the filter behind it does the same.
 */
final class NewsstandValve extends ValveBase {

	private final Stock stock;

	NewsstandValve(Stock stock) {
		super(true);
		this.stock = stock;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		boolean sound = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
		Optional<Copy> copy = sound ? Asking.key(request).flatMap(this.stock::find) : Optional.empty();
		if (copy.isPresent()) {
			copy.get().hand(request, response);
		}
		else {
			getNext().invoke(request, response);
		}
	}

}
