package org.dateline.story;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

final class BlockTests {

	static Stream<Block> blocks() {
		return Stories.sound().blocks().stream();
	}

	@ParameterizedTest
	@MethodSource("blocks")
	void changesNothingButItsNameWhenNamed(Block block) {
		Block named = block.named("x1");
		assertThat(named.id()).isEqualTo("x1");
		assertThat(named.named(String.valueOf(block.id()))).isEqualTo(block);
		assertThat(Stories.written(named)).isEqualTo(renamed(block));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | What it costs
			2 | ''
			3 | ''
			4 | ''
			5 | We start on Monday.
			6 | Ships shall keep to the right.
			7 | ''
			8 | ''
			9 | ''
			""")
	void hasWordsThatOffsetsCountIn(int index, String words) {
		assertThat(Stories.sound().blocks().get(index).words()).isEqualTo(words);
	}

	@Test
	void coversEveryKindThereIs() {
		assertThat(blocks().map(Object::getClass)).containsAll(List.of(Block.class.getPermittedSubclasses()));
	}

	private static JsonNode renamed(Block block) {
		int index = Stories.sound().blocks().indexOf(block);
		JsonNode written = Stories.json(StoryJson.SOUND).get("blocks").get(index);
		((ObjectNode) written).put("id", "x1");
		return written;
	}

}
