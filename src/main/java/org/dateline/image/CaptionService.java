package org.dateline.image;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.dateline.http.Question;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the captions of pictures, by article, by picture and over all. */
@Service
@Transactional(readOnly = true)
public class CaptionService {

	private static final Condition WORDED = new Condition("r.text is not null", Map.of());

	private final CaptionRepository captions;

	private final ImageService images;

	private final ListingService listing;

	private final ImageResources resources;

	CaptionService(CaptionRepository captions, ImageService images, ListingService listing, ImageResources resources) {
		this.captions = captions;
		this.images = images;
		this.listing = listing;
		this.resources = resources;
	}

	/**
	 * Lists the captions of an article.
	 * @param catalogue what the list may be asked
	 * @param question what was asked
	 * @param article the article's id
	 * @return a page of them, in the order in which the article shows them
	 */
	public Page<CaptionResource> captionsOf(Catalogue<Caption> catalogue, Question question, UUID article) {
		return list(catalogue, question, Condition.same("r.article", article));
	}

	Page<CaptionResource> captionsUnder(Catalogue<Caption> catalogue, Question question, UUID image) {
		return list(catalogue, question, Condition.same("r.image", image));
	}

	Page<CaptionResource> list(Catalogue<Caption> catalogue, Question question, Condition within) {
		Page<Caption> page = this.listing.page(catalogue, question, WORDED, within);
		Map<UUID, ImageResource> images = question.includes("image")
				? this.images.show(page.rows().stream().map(Caption::image).collect(Collectors.toSet())) : Map.of();
		return page.of((caption) -> this.resources.caption(caption, images));
	}

	Optional<CaptionResource> find(UUID id, Question question) {
		return this.captions.findById(id).filter((caption) -> caption.text() != null).map((caption) -> {
			Map<UUID, ImageResource> images = question.includes("image") ? this.images.show(Set.of(caption.image()))
					: Map.of();
			return this.resources.caption(caption, images);
		});
	}

}
