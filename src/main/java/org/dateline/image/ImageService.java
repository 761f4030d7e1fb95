package org.dateline.image;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.listing.Catalogue;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
import org.dateline.listing.Rows;
import org.dateline.story.Story;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the pictures of public articles and shows them. */
@Service
@Transactional(readOnly = true)
public class ImageService {

	private final EntityManager entities;

	private final ImageRepository images;

	private final CaptionRepository captions;

	private final ListingService listing;

	private final Catalogue<Image> catalogue;

	private final ImageResources resources;

	private final JsonMapper mapper;

	ImageService(EntityManager entities, ImageRepository images, CaptionRepository captions, ListingService listing,
			Catalogue<Image> catalogue, ImageResources resources, JsonMapper mapper) {
		this.entities = entities;
		this.images = images;
		this.captions = captions;
		this.listing = listing;
		this.catalogue = catalogue;
		this.resources = resources;
		this.mapper = mapper;
	}

	/**
	 * Finds pictures by their addresses, for a picture is the same wherever it is shown.
	 * @param urls absolute addresses
	 * @return the ids of those that are kept, by address
	 */
	public Map<String, UUID> known(Collection<String> urls) {
		return urls.isEmpty() ? Map.of() : this.images.findByUrls(urls)
			.stream()
			.collect(Collectors.toMap((image) -> String.valueOf(image.url()), Image::id, (first, second) -> first));
	}

	/**
	 * Keeps the pictures and captions of an article, in the transaction that keeps it.
	 * @param article the article's id
	 * @param story the story with all its ids
	 * @param again whether there may be some of it already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID article, Story story, boolean again) {
		List<UUID> ids = story.images().stream().map((each) -> UUID.fromString(each.id())).toList();
		Map<UUID, Image> kept = Rows.identified(this.entities, Image.class, ids)
			.stream()
			.collect(Collectors.toMap(Image::id, Function.identity()));
		for (org.dateline.story.Image picture : story.images()) {
			UUID id = UUID.fromString(picture.id());
			String body = this.mapper.writeValueAsString(picture.used(List.of()));
			if (kept.containsKey(id)) {
				kept.get(id).show(picture, body);
			}
			else {
				this.entities.persist(new Image(id).show(picture, body));
			}
		}
		this.entities.flush();
		List<UUID> before = again ? clear(article) : List.of();
		Set<UUID> now = add(article, Captions.of(article, story));
		forget(before.stream().filter((id) -> !now.contains(id)).toList());
	}

	/**
	 * Forgets the pictures of an article that is public no more.
	 * @param article the article's id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(UUID article) {
		forget(clear(article));
	}

	/** Takes the captions of an article away, and says which pictures it showed. */
	private List<UUID> clear(UUID article) {
		List<UUID> shown = this.captions.findImagesOf(article);
		this.captions.deleteByArticle(article);
		return shown;
	}

	private Set<UUID> add(UUID article, List<Caption> captions) {
		this.captions.findElsewhere(captions.stream().map(Caption::id).toList(), article).forEach((id) -> {
			throw Refusal.conflict("The caption \"" + id + "\" belongs to another article");
		});
		captions.forEach(this.entities::persist);
		this.entities.flush();
		return captions.stream().map(Caption::image).collect(Collectors.toSet());
	}

	private void forget(List<UUID> dropped) {
		if (!dropped.isEmpty()) {
			this.images.deleteUnused(dropped);
		}
	}

	/**
	 * Lists pictures.
	 * @param question what was asked
	 * @return a page of them
	 */
	public Page<ImageResource> list(Question question) {
		Page<Image> page = this.listing.page(this.catalogue, question);
		Map<UUID, List<ImageResource.Use>> uses = usesOf(page.rows().stream().map(Image::id).toList());
		return page.of((image) -> this.resources.image(image, uses.getOrDefault(image.id(), List.of())));
	}

	private Map<UUID, List<ImageResource.Use>> usesOf(List<UUID> images) {
		if (images.isEmpty()) {
			return Map.of();
		}
		return this.captions.findByImages(images)
			.stream()
			.collect(Collectors.groupingBy(Caption::image, LinkedHashMap::new,
					Collectors.mapping(ImageResources::use, Collectors.toUnmodifiableList())));
	}

	/**
	 * Shows the pictures of several articles at once.
	 * @param articles the ids of the articles
	 * @return the pictures by article, in the order in which it shows them
	 */
	public Map<UUID, List<ImageResource>> shownIn(Collection<UUID> articles) {
		List<Caption> uses = articles.isEmpty() ? List.of() : this.captions.findByArticles(articles);
		Map<UUID, Image> rows = this.images.findAllById(uses.stream().map(Caption::image).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Image::id, Function.identity()));
		Map<UUID, List<ImageResource>> shown = new LinkedHashMap<>();
		uses.stream()
			.collect(Collectors.groupingBy(Caption::article, LinkedHashMap::new, Collectors.toUnmodifiableList()))
			.forEach((article, own) -> {
				Map<UUID, List<ImageResource.Use>> within = own.stream()
					.collect(Collectors.groupingBy(Caption::image, LinkedHashMap::new,
							Collectors.mapping(ImageResources::use, Collectors.toUnmodifiableList())));
				shown.put(article,
						within.entrySet()
							.stream()
							.map((entry) -> this.resources.image(Objects.requireNonNull(rows.get(entry.getKey())),
									entry.getValue()))
							.toList());
			});
		return shown;
	}

	/**
	 * The pictures of a story that is kept, as they go over the wire.
	 * @param article the article's id
	 * @param story the story
	 * @return its pictures, each with its uses there
	 */
	public List<ImageResource> imagesOf(UUID article, Story story) {
		return this.resources.images(article, story);
	}

	/**
	 * Shows some pictures.
	 * @param ids their ids
	 * @return those that are kept, by id
	 */
	public Map<UUID, ImageResource> show(Collection<UUID> ids) {
		Map<UUID, List<ImageResource.Use>> uses = usesOf(List.copyOf(ids));
		return this.images.findAllById(ids)
			.stream()
			.collect(Collectors.toMap(Image::id,
					(image) -> this.resources.image(image, uses.getOrDefault(image.id(), List.of()))));
	}

}
