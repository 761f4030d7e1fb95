package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Ids;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Refusal;

import org.springframework.stereotype.Component;

/**
 * Takes many stories in at once: they are on the disk before the answer, and kept after
 * it.
 */
@Component
class Consignments {

	private final JobFiles files;

	private final JobService jobs;

	private final JobRunner runner;

	private final PublicAddress address;

	Consignments(JobFiles files, JobService jobs, JobRunner runner, PublicAddress address) {
		this.files = files;
		this.jobs = jobs;
		this.runner = runner;
		this.address = address;
	}

	ImportResource take(Question question, HttpServletRequest request) {
		question.one(ImportConfiguration.DRY_RUN).filter("true"::equals).ifPresent((asked) -> {
			throw new Refusal(ProblemKind.INVALID_PARAMETER, Problem.Place.parameter(ImportConfiguration.DRY_RUN,
					"Many stories at once are kept or not sent; one at a time can be shown", List.of("false")));
		});
		UUID id = Ids.next();
		try {
			this.jobs.open(id, this.files.keep(id, request.getInputStream()));
		}
		catch (IOException broken) {
			throw new UncheckedIOException("The body broke off", broken);
		}
		catch (RuntimeException failure) {
			this.files.forget(id);
			throw failure;
		}
		this.runner.submit(id);
		return ImportResource.of(this.jobs.find(id).orElseThrow(), this.address);
	}

}
