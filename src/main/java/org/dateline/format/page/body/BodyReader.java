package org.dateline.format.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.dateline.format.page.body.Pictures.Shot;
import org.dateline.format.page.body.Shown.Placed;
import org.dateline.story.Block;
import org.dateline.story.Image;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of the story on a page that was parsed.
 *
 * <p>
 * The page is only read. Whatever it holds, an answer comes back; a page without a story
 * has no blocks.
 */
public final class BodyReader {

	private BodyReader() {
	}

	/**
	 * Reads a page.
	 * @param page the page as it was parsed
	 * @param base the address against which those on the page are resolved, where it is
	 * known
	 * @param witness what the page says about its story in metadata
	 * @return the body and an account of the whole page
	 */
	public static PageBody read(Document page, @Nullable URI base, Witness witness) {
		Judgement judgement = Judgement.of(Flattening.of(page), witness);
		BitSet kept = Selection.of(judgement);
		Extent extent = new Extent(judgement, kept);
		Addresses addresses = new Addresses(base);
		List<Shot> shots = new Pictures(judgement, extent, addresses).shots();
		Pointers pointers = new Pointers(judgement, extent, addresses);
		List<Placed> placed = new ArrayList<>(new Windows(extent, addresses).find(judgement.sheet()));
		placed.addAll(pointers.embedded());
		shots.forEach((shot) -> placed.add(new Placed(shot.position(), block(shot))));
		Composition composition = new Composition(judgement, kept, new Marks(addresses), Shown.of(placed));
		List<Image> images = shots.stream().map(Shot::image).toList();
		return new PageBody(KindReader.read(judgement, kept, shots), composition.compose(), images, pointers.beside(),
				RoleReader.account(judgement, kept));
	}

	private static Block block(Shot shot) {
		return new Block.Picture(null, shot.image().id(), shot.caption());
	}

}
