package org.dateline.http;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for errors that the container reports to the application. */
@Controller
class ProblemFallbackController implements ErrorController {

	private final Problems problems;

	ProblemFallbackController(Problems problems) {
		this.problems = problems;
	}

	@RequestMapping("${server.error.path:/error}")
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		ProblemKind kind = ProblemKind.of((status instanceof Integer code) ? code : 404);
		if (kind == ProblemKind.METHOD_NOT_ALLOWED) {
			// the container forbids TRACE and names methods that nothing here knows
			response.setHeader(HttpHeaders.ALLOW, DoorFilter.METHODS);
		}
		this.problems.write(kind, kind.title(), request, response);
	}

}
