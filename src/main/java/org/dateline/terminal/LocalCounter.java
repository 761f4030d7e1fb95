package org.dateline.terminal;

import java.nio.file.Path;

import org.dateline.http.Refusal;
import org.dateline.ingest.Delivery;
import org.dateline.ingest.Imports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The archive in a folder here, which no service may have open meanwhile. */
final class LocalCounter implements Counter {

	private final ConfigurableApplicationContext service;

	/** Starts the service where nobody else reaches it. */
	LocalCounter(Path data) {
		this.service = new SpringApplication().run("--spring.main.sources=org.dateline.Dateline",
				"--spring.main.banner-mode=off", "--logging.level.root=error", "--server.port=0",
				"--server.address=127.0.0.1", "--dateline.public-url=http://localhost:8080", "--dateline.data=" + data,
				"--dateline.seed=false");
	}

	@Override
	public JsonNode take(Paper paper) {
		JsonMapper mapper = this.service.getBean(JsonMapper.class);
		try {
			return mapper.valueToTree(this.service.getBean(Imports.class)
				.keep(new Delivery(paper.type(), paper.document(), paper.hints())));
		}
		catch (Refusal refusal) {
			return mapper.createObjectNode().put("detail", refusal.detail());
		}
	}

	@Override
	public void close() {
		this.service.close();
	}

}
