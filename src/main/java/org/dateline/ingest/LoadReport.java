package org.dateline.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** What became of the story files, for the log and for {@code /actuator/info}. */
@Component
class LoadReport implements InfoContributor {

	private static final Logger LOG = LoggerFactory.getLogger(LoadReport.class);

	private final AtomicInteger kept = new AtomicInteger();

	private final AtomicInteger unchanged = new AtomicInteger();

	private final List<Refused> refused = new CopyOnWriteArrayList<>();

	void kept(String file, String change) {
		this.kept.incrementAndGet();
		LOG.info("Story file {}: {}", file, change);
	}

	void unchanged() {
		this.unchanged.incrementAndGet();
	}

	void refused(Refused refusal) {
		this.refused.add(refusal);
		LOG.error("Story file {}, line {}, at \"{}\": {}", refusal.file(), refusal.line(), refusal.pointer(),
				refusal.detail());
	}

	@Override
	public void contribute(Info.Builder builder) {
		builder.withDetail("stories", Map.of("kept", this.kept.get(), "unchanged", this.unchanged.get(), "refused",
				List.copyOf(this.refused)));
	}

	/**
	 * A story file that was not kept.
	 *
	 * @param file its name
	 * @param line the line in which it is wrong, from 1
	 * @param pointer the part that is wrong, as a JSON Pointer (RFC 6901)
	 * @param detail what is wrong with it
	 */
	record Refused(String file, int line, String pointer, String detail) {
	}

}
