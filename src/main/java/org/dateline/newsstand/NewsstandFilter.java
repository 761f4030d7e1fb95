package org.dateline.newsstand;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.Outlet;
import org.dateline.http.Printed;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hands out copies, has those made that are not held, and holds them. A copy that was
 * just made goes out on the same way as one that was held, so that nobody can tell which
 * it was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 17)
class NewsstandFilter implements Filter {

	private final Stock stock;

	NewsstandFilter(Stock stock) {
		this.stock = stock;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest asked = (HttpServletRequest) request;
		HttpServletResponse given = (HttpServletResponse) response;
		Optional<String> key = Asking.key(asked);
		Optional<Copy> copy = key.flatMap(this.stock::find);
		if (copy.isPresent()) {
			copy.get().hand(asked, given);
		}
		else if (key.isPresent()) {
			make(key.get(), asked, given, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		long before = this.stock.generation();
		AtomicReference<Printed> made = new AtomicReference<>();
		request.setAttribute(Outlet.ATTRIBUTE, (Outlet) made::set);
		chain.doFilter(request, response);
		Printed printed = made.get();
		if (printed != null) {
			Copy copy = this.stock.copy(printed, response);
			this.stock.keep(key, copy, before);
			copy.send(request, response);
		}
	}

}
