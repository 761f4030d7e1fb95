package org.dateline.story;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

final class StoryBuilderTests {

	@Test
	void beginsWithAHeadlineAndALanguage() {
		Story story = Story.titled("Ferry runs again", "en").build();
		assertThat(story.headline()).isEqualTo("Ferry runs again");
		assertThat(story.language()).isEqualTo("en");
		assertThat(story.blocks()).isEmpty();
		assertThat(story.foreign()).isEqualTo(Map.of());
		assertThat(story.id()).isNull();
	}

	@Test
	void copiesAllOfAStory() {
		assertThat(Stories.sound().but().build()).isEqualTo(Stories.sound());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("members")
	void setsOneMemberAndNoOther(String name, Function<Story, @Nullable Object> get,
			BiFunction<StoryBuilder, Story, StoryBuilder> set) {
		Story changed = set.apply(Stories.bare().but(), Stories.sound()).build();
		assertThat(get.apply(changed)).isEqualTo(get.apply(Stories.sound())).isNotEqualTo(get.apply(Stories.bare()));
		Story back = set.apply(changed.but(), Stories.bare()).build();
		assertThat(back).as(name).isEqualTo(Stories.bare());
	}

	static Stream<Arguments> members() {
		return Stream.of(scalars(), origins(), lists()).flatMap((members) -> members);
	}

	private static Stream<Arguments> scalars() {
		return Stream.of(member("id", Story::id, (to, from) -> to.id(from.id())),
				member("slug", Story::slug, (to, from) -> to.slug(from.slug())),
				member("revision", Story::revision, (to, from) -> to.revision(from.revision())),
				member("status", Story::status, (to, from) -> to.status(from.status())),
				member("type", Story::type, (to, from) -> to.type(from.type())),
				member("language", Story::language, (to, from) -> to.language(from.language())),
				member("headline", Story::headline, (to, from) -> to.headline(from.headline())),
				member("kicker", Story::kicker, (to, from) -> to.kicker(from.kicker())),
				member("standfirst", Story::standfirst, (to, from) -> to.standfirst(from.standfirst())),
				member("byline", Story::byline, (to, from) -> to.byline(from.byline())),
				member("dateline", Story::dateline, (to, from) -> to.dateline(from.dateline())),
				member("urgency", Story::urgency, (to, from) -> to.urgency(from.urgency())));
	}

	private static Stream<Arguments> origins() {
		return Stream.of(member("section", Story::section, (to, from) -> to.section(from.section())),
				member("publisher", Story::publisher, (to, from) -> to.publisher(from.publisher())),
				member("source", Story::source, (to, from) -> to.source(from.source())),
				member("canonicalUrl", Story::canonicalUrl, (to, from) -> to.canonicalUrl(from.canonicalUrl())),
				member("firstPublishedAt", Story::firstPublishedAt,
						(to, from) -> to.firstPublishedAt(from.firstPublishedAt())),
				member("publishedAt", Story::publishedAt, (to, from) -> to.publishedAt(from.publishedAt())),
				member("updatedAt", Story::updatedAt, (to, from) -> to.updatedAt(from.updatedAt())),
				member("rights", Story::rights, (to, from) -> to.rights(from.rights())),
				member("digitalSourceType", Story::digitalSourceType,
						(to, from) -> to.digitalSourceType(from.digitalSourceType())),
				member("foreign", Story::foreign, (to, from) -> to.foreign(from.foreign())));
	}

	private static Stream<Arguments> lists() {
		return Stream.of(
				member("contributors", Story::contributors, (to, from) -> to.contributors(from.contributors())),
				member("tags", Story::tags, (to, from) -> to.tags(from.tags())),
				member("genres", Story::genres, (to, from) -> to.genres(from.genres())),
				member("aliases", Story::aliases, (to, from) -> to.aliases(from.aliases())),
				member("identifiers", Story::identifiers, (to, from) -> to.identifiers(from.identifiers())),
				member("blocks", Story::blocks, (to, from) -> to.blocks(from.blocks())),
				member("images", Story::images, (to, from) -> to.images(from.images())),
				member("quotes", Story::quotes, (to, from) -> to.quotes(from.quotes())),
				member("related", Story::related, (to, from) -> to.related(from.related())),
				member("corrections", Story::corrections, (to, from) -> to.corrections(from.corrections())));
	}

	private static Arguments member(String name, Function<Story, @Nullable Object> get,
			BiFunction<StoryBuilder, Story, StoryBuilder> set) {
		return arguments(name, get, set);
	}

	@Test
	void setsAllThirtyTwoMembers() {
		assertThat(members()).hasSize(Story.class.getRecordComponents().length);
		assertThat(List.of(Story.class.getRecordComponents())).hasSize(32);
	}

}
