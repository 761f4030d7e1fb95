package org.dateline.security;

import java.util.List;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Filter;
import org.dateline.listing.Order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of keys. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	private static final FieldTree KEY = FieldTree.of(KeyResource.class);

	@Bean
	Catalogue<ApiKey> keys() {
		Order<ApiKey> added = Order.byId("added", ApiKey::id);
		return new Catalogue<>("keys", ApiKey.class, List.of(
				Filter.among(Parameter.many("scope", "What it is good for.", ValueKind.CHOICE).of(Scope.words()),
						"r.scope in (:values)", (scope) -> scope),
				Filter.flag("revoked", "Whether it was revoked.", "r.revokedAt is not null")), List.of(added), "-added",
				added, KEY, List.of());
	}

	@Bean
	ItemMenu key() {
		return ItemMenu.of("key", KEY, List.of());
	}

}
