package org.dateline.story;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * One part of a story's body, in reading order.
 *
 * <p>
 * The interface is sealed, so that a new kind of block fails to compile in every format
 * that has not learnt it. An id names a block within its story and survives edits that
 * leave the block recognisably the same; a story that is not kept yet may leave it out.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Block {

	/**
	 * The name of this block within its story.
	 * @return the id, absent before the story is kept
	 */
	@Nullable String id();

	/**
	 * The same block under a name.
	 * @param id the name
	 * @return the named block
	 */
	Block named(String id);

	/**
	 * The words of this block that offsets count in.
	 * @return the text, empty where the block has none
	 */
	@JsonIgnore
	default String words() {
		return "";
	}

	/**
	 * A paragraph.
	 *
	 * @param id the block's name
	 * @param text plain text
	 * @param marks links and emphasis over the text
	 */
	@JsonTypeName("paragraph")
	record Paragraph(@Nullable String id, String text, List<Mark> marks) implements Block {

		public Paragraph {
			marks = Absent.none(marks);
		}

		@Override
		public Block named(String id) {
			return new Paragraph(id, this.text, this.marks);
		}

		@Override
		public String words() {
			return this.text;
		}

	}

	/**
	 * A heading between paragraphs.
	 *
	 * @param id the block's name
	 * @param level 2 to 6; the headline of the story is level 1
	 * @param text plain text
	 * @param marks links and emphasis over the text
	 */
	@JsonTypeName("heading")
	record Heading(@Nullable String id, int level, String text, List<Mark> marks) implements Block {

		public Heading {
			marks = Absent.none(marks);
		}

		@Override
		public Block named(String id) {
			return new Heading(id, this.level, this.text, this.marks);
		}

		@Override
		public String words() {
			return this.text;
		}

	}

	/**
	 * A list of items, with numbers or with bullets.
	 *
	 * @param id the block's name
	 * @param ordered whether the items are numbered
	 * @param items at least one item
	 */
	@JsonTypeName("list")
	record Listing(@Nullable String id, boolean ordered, List<Item> items) implements Block {

		public Listing {
			items = Absent.none(items);
		}

		@Override
		public Block named(String id) {
			return new Listing(id, this.ordered, this.items);
		}

		/**
		 * One item of a list.
		 *
		 * @param text plain text
		 * @param marks links and emphasis over the text
		 */
		public record Item(String text, List<Mark> marks) {

			public Item {
				marks = Absent.none(marks);
			}

		}

	}

	/**
	 * A picture in the body.
	 *
	 * @param id the block's name
	 * @param image the id of one of the story's images
	 * @param caption the words beneath the picture, without its credit
	 */
	@JsonTypeName("picture")
	record Picture(@Nullable String id, String image, @Nullable String caption) implements Block {

		@Override
		public Block named(String id) {
			return new Picture(id, this.image, this.caption);
		}

	}

	/**
	 * A pointer to another story that stands among the paragraphs.
	 *
	 * @param id the block's name
	 * @param related the other story
	 */
	@JsonTypeName("teaser")
	record Teaser(@Nullable String id, Related related) implements Block {

		@Override
		public Block named(String id) {
			return new Teaser(id, this.related);
		}

	}

	/**
	 * Words lifted out of the story and set large; they occur in the body as well.
	 *
	 * @param id the block's name
	 * @param text plain text without outer quotation marks
	 * @param attribution who said it, as printed
	 */
	@JsonTypeName("pullquote")
	record Pullquote(@Nullable String id, String text, @Nullable String attribution) implements Block {

		@Override
		public Block named(String id) {
			return new Pullquote(id, this.text, this.attribution);
		}

		@Override
		public String words() {
			return this.text;
		}

	}

	/**
	 * A passage quoted from somewhere else, set apart.
	 *
	 * @param id the block's name
	 * @param text plain text without outer quotation marks
	 * @param marks links and emphasis over the text
	 * @param attribution who said or wrote it, as printed
	 * @param url where it was published
	 */
	@JsonTypeName("blockquote")
	record Blockquote(@Nullable String id, String text, List<Mark> marks, @Nullable String attribution,
			@Nullable String url) implements Block {

		public Blockquote {
			marks = Absent.none(marks);
		}

		@Override
		public Block named(String id) {
			return new Blockquote(id, this.text, this.marks, this.attribution, this.url);
		}

		@Override
		public String words() {
			return this.text;
		}

	}

	/**
	 * A table of plain texts.
	 *
	 * @param id the block's name
	 * @param caption what the table shows
	 * @param header the head of each column, empty where the table has none
	 * @param rows the rows, each as long as the others
	 */
	@JsonTypeName("table")
	record Table(@Nullable String id, @Nullable String caption, List<String> header,
			List<List<String>> rows) implements Block {

		public Table {
			header = Absent.none(header);
			rows = Absent.none(rows).stream().map(Absent::none).toList();
		}

		@Override
		public Block named(String id) {
			return new Table(id, this.caption, this.header, this.rows);
		}

	}

	/**
	 * Something shown from another service: a film, a post, a map. Only a link to it is
	 * kept, never its markup.
	 *
	 * @param id the block's name
	 * @param provider who serves it
	 * @param url where it is
	 * @param title what it is called
	 * @param poster the address of a still picture of it
	 */
	@JsonTypeName("embed")
	record Embed(@Nullable String id, @Nullable String provider, String url, @Nullable String title,
			@Nullable String poster) implements Block {

		@Override
		public Block named(String id) {
			return new Embed(id, this.provider, this.url, this.title, this.poster);
		}

	}

	/**
	 * A break between two parts of the body.
	 *
	 * @param id the block's name
	 */
	@JsonTypeName("separator")
	record Separator(@Nullable String id) implements Block {

		@Override
		public Block named(String id) {
			return new Separator(id);
		}

	}

}
