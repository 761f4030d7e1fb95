package org.dateline.ingest;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dateline.article.Outcome;
import org.dateline.http.Ids;
import org.jspecify.annotations.Nullable;

/** What became of one line of an import. */
@Entity
class ImportItem {

	private static final int LONGEST = 2048;

	@Id
	private UUID id;

	@Column(name = "job_id", nullable = false)
	private UUID job;

	private int line;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, length = 16)
	private ItemOutcome outcome;

	@Column(name = "article_id")
	private @Nullable UUID article;

	private @Nullable Integer revision;

	private @Nullable String pointer;

	private @Nullable String detail;

	@SuppressWarnings("NullAway.Init")
	ImportItem() {
	}

	private ImportItem(UUID job, int line, ItemOutcome outcome) {
		this.id = Ids.next();
		this.job = job;
		this.line = line;
		this.outcome = outcome;
	}

	static ImportItem kept(UUID job, int line, Outcome outcome) {
		ImportItem item = new ImportItem(job, line, ItemOutcome.valueOf(outcome.change().name()));
		item.article = outcome.id();
		item.revision = outcome.revision();
		return item;
	}

	static ImportItem refused(UUID job, int line, String pointer, String detail) {
		ImportItem item = new ImportItem(job, line, ItemOutcome.REFUSED);
		item.pointer = (pointer.length() <= LONGEST) ? pointer : "";
		item.detail = detail;
		return item;
	}

	UUID id() {
		return this.id;
	}

	UUID job() {
		return this.job;
	}

	int line() {
		return this.line;
	}

	ItemOutcome outcome() {
		return this.outcome;
	}

	@Nullable UUID article() {
		return this.article;
	}

	@Nullable Integer revision() {
		return this.revision;
	}

	@Nullable String pointer() {
		return this.pointer;
	}

	@Nullable String detail() {
		return this.detail;
	}

}
