package org.dateline.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dateline.http.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A key that was given out once. It is never forgotten, so that it can be asked after.
 */
@Entity
class ApiKey {

	@Id
	private UUID id;

	@Column(nullable = false)
	private String name;

	@Column(nullable = false)
	private String scope;

	@Column(nullable = false)
	private String digest;

	/** Whether it is that of the setting, and so comes back at each start. */
	@Column(nullable = false)
	private boolean configured;

	@Column(nullable = false)
	private Instant createdAt;

	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init")
	ApiKey() {
	}

	ApiKey(String name, Scope scope, String secret) {
		this.id = Ids.next();
		this.name = name;
		this.scope = scope.word();
		this.digest = Secret.digest(secret);
		this.createdAt = now();
	}

	UUID id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	String scope() {
		return this.scope;
	}

	String digest() {
		return this.digest;
	}

	boolean configured() {
		return this.configured;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	@Nullable Instant revokedAt() {
		return this.revokedAt;
	}

	/** Makes it the key of the setting, whatever it was before. */
	void configure() {
		this.configured = true;
		this.scope = Scope.ADMIN.word();
		this.revokedAt = null;
	}

	/** Once revoked, it stays so from that time. */
	void revoke() {
		this.configured = false;
		this.revokedAt = (this.revokedAt != null) ? this.revokedAt : now();
	}

	private static Instant now() {
		return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
	}

}
