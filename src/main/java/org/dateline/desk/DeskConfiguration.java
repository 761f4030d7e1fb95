package org.dateline.desk;

import java.util.List;
import java.util.Map;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.story.Stats;
import org.dateline.story.Story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of writes. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

	static final String PURGE = "purge";

	@Bean
	ItemMenu writing() {
		return ItemMenu.of("writing", FieldTree.of(Story.class).and("stats", Stats.class).and("links", Map.class),
				List.of());
	}

	@Bean
	ItemMenu withdrawal() {
		Parameter purge = Parameter.one(PURGE,
				"Whether the article is removed for good, with every revision; for an administrator.", ValueKind.FLAG);
		return new ItemMenu("withdrawal", List.of(purge), new FieldTree(Map.of()));
	}

}
