package org.dateline.image;

import java.util.List;
import java.util.UUID;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Filter;
import org.dateline.listing.Order;
import org.dateline.listing.Slices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of pictures and captions: the one table of each list. */
@Configuration(proxyBeanMethods = false)
class ImageConfiguration {

	private static final FieldTree IMAGE = FieldTree.of(ImageResource.class);

	private static final FieldTree CAPTION = FieldTree.of(CaptionResource.class).and("image", ImageResource.class);

	private static final List<Filter> PICTURES = List.of(
			Filter.among(Parameter.many("creator", "Who took the picture, by full name.", ValueKind.TEXT),
					"exists (select 1 from r.creators c where c in (:values))", (name) -> name),
			Filter.among(Parameter.many("agency", "For whom it was taken or who distributes it.", ValueKind.TEXT),
					"exists (select 1 from r.agencies a where a in (:values))", (name) -> name),
			Filter.among(Parameter.many("article", "The id of an article that shows it.", ValueKind.ID),
					"exists (select 1 from Caption c where c.image = r.id and c.article in (:values))",
					UUID::fromString));

	private static final Filter ROLE = Filter
		.among(Parameter.many("role", "The part the picture plays.", ValueKind.CHOICE)
			.of(List.of("lead", "inline", "teaser")), "r.role in (:values)", (name) -> name);

	private static final List<Filter> CAPTIONS = List.of(ROLE,
			Filter.among(Parameter.many("article", "The id of the article.", ValueKind.ID), "r.article in (:values)",
					UUID::fromString),
			Filter.among(Parameter.many("image", "The id of the picture.", ValueKind.ID), "r.image in (:values)",
					UUID::fromString));

	@Bean
	Catalogue<Image> images() {
		Order<Image> added = Order.byId("added", Image::id);
		return new Catalogue<>("images", Image.class, PICTURES, List.of(added), "-added", added, IMAGE, List.of());
	}

	@Bean
	Catalogue<Integer> articleImages() {
		return Slices.catalogue("articleImages", IMAGE);
	}

	@Bean
	ItemMenu image() {
		return ItemMenu.of("image", IMAGE, List.of());
	}

	@Bean
	ItemMenu caption() {
		return ItemMenu.of("caption", CAPTION, List.of("image"));
	}

	@Bean
	Catalogue<Caption> captions() {
		Order<Caption> added = Order.byId("added", Caption::id);
		Order<Caption> position = Order.byNumber("position", "position", Caption::position);
		return new Catalogue<>("captions", Caption.class, CAPTIONS, List.of(added, position), "-added", added, CAPTION,
				List.of("image"));
	}

	@Bean
	Catalogue<Caption> articleCaptions(Catalogue<Caption> captions) {
		return captions.as("articleCaptions", List.of(ROLE), "position");
	}

	@Bean
	Catalogue<Caption> imageCaptions(Catalogue<Caption> captions) {
		return captions.as("imageCaptions", List.of(ROLE), "-added");
	}

}
