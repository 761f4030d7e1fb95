package org.dateline.related;

import java.util.List;

import org.dateline.http.FieldTree;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Filter;
import org.dateline.listing.Order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelatedConfiguration {

	@Bean
	Catalogue<RelatedStory> relatedStories() {
		Order<RelatedStory> position = Order.byNumber("position", "position", RelatedStory::position);
		Order<RelatedStory> added = Order.byId("added", RelatedStory::id);
		return new Catalogue<>(
				"relatedStories", RelatedStory.class, List
					.of(Filter.among(
							Parameter.many("kind", "How it came to stand beside the article.", ValueKind.CHOICE)
								.of(List.of("embedded", "curated", "computed")),
							"r.kind in (:values)", (kind) -> kind)),
				List.of(position), "position", added, FieldTree.of(RelatedResource.class), List.of());
	}

}
