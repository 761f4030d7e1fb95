package org.dateline.door;

import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response whose writer leaves the desk when the answer is made, and not only when a
 * client that hardly reads has taken it.
 */
final class RisingResponse extends HttpServletResponseWrapper {

	private final Desk desk;

	RisingResponse(HttpServletResponse response, Desk desk) {
		super(response);
		this.desk = desk;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		this.desk.close();
		return super.getOutputStream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		this.desk.close();
		return super.getWriter();
	}

}
