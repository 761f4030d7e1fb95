package org.dateline.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Version;
import org.dateline.listing.Catalogue;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps keys by the digests of their secrets. Nothing of them is held in memory, so that
 * a key that was revoked is good for nothing from then on, whichever node is asked.
 */
@Service
@Transactional
class KeyService {

	private static final String HOLDER = "select id, scope from api_key where digest = ? and revoked_at is null";

	private final EntityManager entities;

	private final JdbcClient tables;

	private final KeyRepository repository;

	private final ListingService listing;

	private final PublicAddress address;

	KeyService(EntityManager entities, JdbcClient tables, KeyRepository repository, ListingService listing,
			PublicAddress address) {
		this.entities = entities;
		this.tables = tables;
		this.repository = repository;
		this.listing = listing;
		this.address = address;
	}

	/**
	 * Finds who holds a secret, for one statement: each request that shows a key waits
	 * for it.
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	Optional<Holder> holder(String secret) {
		return this.tables.sql(HOLDER)
			.param(Secret.digest(secret))
			.query((row, number) -> new Holder(row.getObject("id", UUID.class), row.getString("scope")))
			.optional();
	}

	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	Version present() {
		return this.repository.state().version();
	}

	@Transactional(readOnly = true)
	Page<KeyResource> list(Catalogue<ApiKey> catalogue, Question question) {
		return this.listing.page(catalogue, question).of(this::resource);
	}

	@Transactional(readOnly = true)
	Optional<KeyResource> find(UUID id) {
		return this.repository.findById(id).map(this::resource);
	}

	/** Whether there is a key that makes keys. */
	@Transactional(readOnly = true)
	boolean administered() {
		return this.repository.isAdministered();
	}

	/** Keeps a key under a secret of its own, which nothing but the answer ever holds. */
	NewKey order(KeyOrder order) {
		String secret = Secret.fresh();
		ApiKey key = keep(order, secret);
		return new NewKey(key.id(), key.name(), key.scope(), key.createdAt(), secret, links(key));
	}

	ApiKey keep(KeyOrder order, String secret) {
		ApiKey key = new ApiKey(order.name(), order.scope(), secret);
		this.entities.persist(key);
		return key;
	}

	/** Makes a secret the one of the setting, and revokes the one it had before. */
	void configure(Optional<String> secret) {
		String digest = secret.map(Secret::digest).orElse("");
		List<ApiKey> configured = this.repository.findConfigured();
		configured.stream().filter((key) -> !key.digest().equals(digest)).forEach(ApiKey::revoke);
		secret.ifPresent((known) -> this.repository.findByDigest(digest)
			.orElseGet(() -> keep(new KeyOrder("The setting dateline.admin-key", Scope.ADMIN), known))
			.configure());
	}

	/** Revokes a key; one that is revoked stays so. */
	void revoke(UUID id) {
		ApiKey key = this.repository.findById(id).orElseThrow(() -> Refusal.unknown("key", id.toString()));
		if (key.configured()) {
			throw Refusal
				.conflict("The key \"" + id + "\" is that of the setting dateline.admin-key and would come back "
						+ "at the next start; change the setting instead, which revokes it");
		}
		key.revoke();
	}

	private KeyResource resource(ApiKey key) {
		return new KeyResource(key.id(), key.name(), key.scope(), key.createdAt(), key.revokedAt(), links(key));
	}

	private Map<String, String> links(ApiKey key) {
		return Map.of("self", this.address.of("/v1/keys", key.id()));
	}

}
