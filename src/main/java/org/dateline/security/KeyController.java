package org.dateline.security;

import java.net.URI;
import java.util.Objects;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Ids;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Takes;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Envelopes;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives keys out, lists them and takes them back. */
@Controller
@RequestMapping("/v1/keys")
class KeyController {

	private final KeyService service;

	private final KeyOrderReader orders;

	private final Catalogue<ApiKey> keys;

	private final Envelopes envelopes;

	private final JsonMapper mapper;

	KeyController(KeyService service, KeyOrderReader orders, Catalogue<ApiKey> keys, Envelopes envelopes,
			JsonMapper mapper) {
		this.service = service;
		this.orders = orders;
		this.keys = keys;
		this.envelopes = envelopes;
		this.mapper = mapper;
	}

	@GetMapping
	@Gives(value = "KeyList", operation = "listKeys", scope = "admin", group = "Keys",
			summary = "Lists the keys that were given out, those revoked among them, without their secrets.")
	Answer<Record> list(@Asked("keys") Question question) {
		return this.envelopes.answer(this.service.present(), question, "/v1/keys",
				() -> this.service.list(this.keys, question));
	}

	@GetMapping("/{key}")
	@Gives(value = "KeyResource", operation = "showKey", scope = "admin", group = "Keys",
			summary = "Shows one key without its secret.")
	Answer<Record> show(@PathVariable String key, @Asked("key") Question question) {
		return Answer.document(this.service.present(), question,
				() -> Ids.read(key).flatMap(this.service::find).orElseThrow(() -> Refusal.unknown("key", key)));
	}

	/** The answer is made by hand: no Accept may refuse the one sight of the secret. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Takes(operation = "createKey", scope = "admin", group = "Keys", body = "KeyOrder", gives = "NewKey",
			statuses = 201, summary = "Makes a key and shows its secret, this once.")
	ResponseEntity<byte[]> create(@RequestBody byte[] body) {
		NewKey made = this.service.order(this.orders.read(body));
		return ResponseEntity.created(URI.create(Objects.requireNonNull(made.links().get("self"))))
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.mapper.writeValueAsBytes(made));
	}

	@DeleteMapping("/{key}")
	@Takes(operation = "revokeKey", scope = "admin", group = "Keys", statuses = 204,
			summary = "Revokes a key, from now on and everywhere.")
	ResponseEntity<Void> revoke(@PathVariable String key) {
		this.service.revoke(Ids.read(key).orElseThrow(() -> Refusal.unknown("key", key)));
		return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
	}

}
