package org.dateline.safekeeping;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** Leads every request through the door. */
record DoorwayFilter(Door door) implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		enter();
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.door.leave();
		}
	}

	private void enter() {
		try {
			this.door.enter();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted at the door", stopped);
		}
	}

}
