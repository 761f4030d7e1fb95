package org.dateline.image;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Ids;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Version;
import org.dateline.listing.Catalogue;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/v1/images")
class ImageController {

	private final ImageService images;

	private final CaptionService captions;

	private final Catalogue<Caption> imageCaptions;

	private final EditionService editions;

	private final Envelopes envelopes;

	ImageController(ImageService images, CaptionService captions, Catalogue<Caption> imageCaptions,
			EditionService editions, Envelopes envelopes) {
		this.images = images;
		this.captions = captions;
		this.imageCaptions = imageCaptions;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping
	@Gives(value = "ImageList", operation = "listImages", example = "/v1/images?agency=REUTERS&limit=1&sort=added",
			group = "Images", summary = "Lists the pictures of all articles, each with its credit and its uses.")
	Answer<Record> list(@Asked("images") Question question) {
		return this.envelopes.answer(this.editions.present(), question, "/v1/images", () -> this.images.list(question));
	}

	@GetMapping("/{image}")
	@Gives(value = "ImageResource", operation = "showImage",
			example = "/v1/images/01a21214-b7c6-7289-96b7-0cc35cc6866d", group = "Images",
			summary = "Shows one picture with its credit and its uses.")
	Answer<Record> show(@PathVariable String image, @Asked("image") Question question) {
		Version version = this.editions.present();
		return Answer.document(version, question, () -> find(image));
	}

	@GetMapping("/{image}/captions")
	@Gives(value = "CaptionList", operation = "listCaptionsOfImage",
			example = "/v1/images/01a21214-b7c6-7289-96b7-0cc35cc6866d/captions", group = "Images",
			summary = "Lists the captions of one picture, one for each use in an article.")
	Answer<Record> captions(@PathVariable String image, @Asked("imageCaptions") Question question) {
		UUID id = Ids.read(image).orElseThrow(() -> Refusal.unknown("image", image));
		return this.envelopes.answer(this.editions.present(), question, "/v1/images/" + id + "/captions",
				() -> this.captions.captionsUnder(this.imageCaptions, question, id).ownedBy(() -> find(image)));
	}

	private ImageResource find(String image) {
		return Ids.read(image)
			.flatMap((id) -> Optional.ofNullable(this.images.show(Set.of(id)).get(id)))
			.orElseThrow(() -> Refusal.unknown("image", image));
	}

}
