package org.dateline.ingest;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Ids;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Takes many stories in at once: they are on the disk before the answer, and kept after
 * it.
 */
@Component
class Consignments {

	private final FormReader forms;

	private final JobFiles files;

	private final JobService jobs;

	private final JobRunner runner;

	private final PublicAddress address;

	private final JsonMapper mapper;

	Consignments(FormReader forms, JobFiles files, JobService jobs, JobRunner runner, PublicAddress address,
			JsonMapper mapper) {
		this.forms = forms;
		this.files = files;
		this.jobs = jobs;
		this.runner = runner;
		this.address = address;
		this.mapper = mapper;
	}

	ImportResource take(Packing packing, Question question, HttpServletRequest request) {
		question.one(ImportConfiguration.DRY_RUN).filter("true"::equals).ifPresent((asked) -> {
			throw new Refusal(ProblemKind.INVALID_PARAMETER, Problem.Place.parameter(ImportConfiguration.DRY_RUN,
					"Many stories at once are kept or not sent; one at a time can be shown", List.of("false")));
		});
		UUID id = Ids.next();
		try {
			this.jobs.open(id, this.files.keep(id, packing, writing(packing, question, request)));
		}
		catch (RuntimeException failure) {
			this.files.forget(id);
			throw failure;
		}
		this.runner.submit(id);
		return ImportResource.of(this.jobs.find(id).orElseThrow(), this.address);
	}

	/** Lines go through as they come; of a form every part is known to be whole first. */
	private JobFiles.Writing writing(Packing packing, Question question, HttpServletRequest request) {
		return switch (packing) {
			case LINES -> (file) -> request.getInputStream().transferTo(file);
			case PARCELS -> {
				List<Parcel> parcels = this.forms.read(question, request);
				yield (file) -> {
					for (Parcel parcel : parcels) {
						file.write(parcel.packed(this.mapper));
					}
				};
			}
		};
	}

}
