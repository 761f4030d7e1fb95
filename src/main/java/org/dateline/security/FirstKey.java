package org.dateline.security;

import java.io.IOException;
import java.util.Optional;

import org.dateline.masthead.Masthead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can make keys, before the first request is answered: the key
 * of the setting, or else one that is made and written into a file.
 */
@Component
class FirstKey implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);

	private final KeyService service;

	private final Masthead masthead;

	private volatile boolean running;

	FirstKey(KeyService service, Masthead masthead) {
		this.service = service;
		this.masthead = masthead;
	}

	@Override
	public void start() {
		this.running = true;
		Optional<String> configured = Optional.ofNullable(this.masthead.adminKey());
		try {
			this.service.configure(configured);
		}
		catch (DataIntegrityViolationException other) {
			LOG.debug("Another node kept the same key at the same time", other);
			this.service.configure(configured);
		}
		if (!this.service.administered()) {
			make();
		}
	}

	/** The file first: a key that is kept and known to nobody could not be replaced. */
	private void make() {
		String secret = Secret.fresh();
		try {
			LOG.info("The first key of an administrator is in the file {}",
					KeyFile.write(this.masthead.data(), secret));
			this.service.keep(new KeyOrder("The file admin.key", Scope.ADMIN), secret);
		}
		catch (IOException unwritable) {
			LOG.error("There is no key of an administrator, for no file can be written in {}: name one with "
					+ "dateline.admin-key", this.masthead.data(), unwritable);
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

	/** Before stories are loaded and the web server is started. */
	@Override
	public int getPhase() {
		return -1;
	}

}
