package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.dateline.article.Outcome.Change;
import org.dateline.article.BrokenStory;
import org.dateline.format.StoryReader;
import org.dateline.format.UnreadableStory;
import org.dateline.http.Refusal;
import org.dateline.ingest.LoadReport.Refused;
import org.dateline.masthead.Masthead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the bundled story into an empty archive and then the folder of story files,
 * before the first request is answered. A file that is wrong does not keep the others
 * out.
 */
@Component
class StoryLoader implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(StoryLoader.class);

	private static final long LARGEST = 8L * 1024 * 1024;

	private final IngestService ingest;

	private final Imports imports;

	private final LoadReport report;

	private final Masthead masthead;

	private volatile boolean running;

	StoryLoader(IngestService ingest, Imports imports, LoadReport report, Masthead masthead) {
		this.ingest = ingest;
		this.imports = imports;
		this.report = report;
		this.masthead = masthead;
	}

	@Override
	public void start() {
		this.running = true;
		if (this.masthead.seed() && this.ingest.empty()) {
			SeedFiles.read().forEach(this::take);
		}
		Optional.ofNullable(this.masthead.stories()).ifPresent(this::folder);
	}

	private void folder(Path folder) {
		if (!Files.isDirectory(folder)) {
			LOG.error("dateline.stories names {}, which is not a folder", folder);
			this.report.refused(new Refused(folder.toString(), 1, "", "It is not a folder"));
			return;
		}
		StoryFolder.files(folder, this::reads).forEach((file) -> file(folder.relativize(file).toString(), file));
	}

	private boolean reads(String name) {
		return this.ingest.reads(name) || type(name).isPresent();
	}

	private Optional<String> type(String name) {
		return this.imports.type(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	private void file(String name, Path file) {
		try {
			if (Files.size(file) <= LARGEST) {
				take(name, Files.readAllBytes(file));
			}
			else {
				this.report.refused(new Refused(name, 1, "", "It has more than " + LARGEST + " bytes"));
			}
		}
		catch (IOException unreadable) {
			this.report.refused(new Refused(name, 1, "", "It cannot be read"));
		}
	}

	private void take(String name, byte[] document) {
		type(name).ifPresentOrElse((type) -> transcribe(name, type, document),
				() -> take(name, this.ingest.reader(name).orElseThrow(), document));
	}

	/** A page or a text, whose story has to be found in it. */
	private void transcribe(String name, String type, byte[] document) {
		try {
			String outcome = this.imports.keep(Delivery.file(name, type, document)).outcome();
			report(name, outcome, "unchanged".equals(outcome));
		}
		catch (Refusal refusal) {
			this.report.refused(new Refused(name, 1, "", refusal.detail()));
		}
	}

	private void report(String name, String outcome, boolean unchanged) {
		if (unchanged) {
			this.report.unchanged();
		}
		else {
			this.report.kept(name, outcome);
		}
	}

	private void take(String name, StoryReader reader, byte[] document) {
		try {
			Change change = this.ingest.take(name, reader, document);
			report(name, change.name().toLowerCase(Locale.ROOT), change == Change.UNCHANGED);
		}
		catch (UnreadableStory unreadable) {
			this.report.refused(new Refused(name, unreadable.line(), unreadable.pointer(),
					String.valueOf(unreadable.getMessage())));
		}
		catch (BrokenStory broken) {
			broken.faults()
				.forEach((fault) -> this.report.refused(
						new Refused(name, reader.line(document, fault.pointer()), fault.pointer(), fault.detail())));
		}
		catch (Refusal refusal) {
			this.report.refused(new Refused(name, 1, "", refusal.detail()));
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, which starts in the last phase. */
	@Override
	public int getPhase() {
		return 0;
	}

}
