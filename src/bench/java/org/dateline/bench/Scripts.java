package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What wrk is told in Lua. */
final class Scripts {

	private static final String PATHS = """
			local paths = {}
			for line in io.lines("@list") do paths[#paths + 1] = line end
			local n = 0
			request = function()
				n = n % #paths + 1
				return wrk.format("GET", paths[n])
			end
			""";

	private static final String STORIES = """
			local n = 0
			wrk.method = "POST"
			wrk.headers["Content-Type"] = "application/json"
			wrk.headers["Authorization"] = "Bearer @key"
			local text = "@blocks"
			request = function()
				n = n + 1
				return wrk.format(nil, nil, nil,
					'{"headline":"Bulletin @name ' .. n .. '","language":"en","blocks":[' .. text .. ']}')
			end
			""";

	private static final int DISTINCT = 20_000;

	private Scripts() {
	}

	/** Asks for one of many addresses after the other. */
	static List<String> asking(Path folder, String name, List<String> paths) {
		try {
			Path list = Files.write(Files.createDirectories(folder).resolve(name + ".txt"), paths);
			return script(folder, name, PATHS.replace("@list", list.toString()));
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The addresses cannot be written", failure);
		}
	}

	/** Articles in an order that no cache foresees. */
	static List<String> articles(int articles) {
		SplittableRandom chance = new SplittableRandom(articles);
		return IntStream.range(0, DISTINCT)
			.mapToObj((n) -> "/v1/articles/" + Archive.slug(chance.nextInt(articles)))
			.toList();
	}

	/** Keeps one story of 4 kB after the other. */
	static List<String> keeping(Path folder, String name, String key) {
		String text = blocks().replace("\"", "\\\"");
		return script(folder, name,
				STORIES.replace("@key", key).replace("@name", name).replace("@blocks", text));
	}

	private static String blocks() {
		Words words = new Words(4);
		return String.join(",",
				IntStream.range(0, 11)
					.mapToObj((n) -> "{\"kind\":\"paragraph\",\"text\":\"" + words.paragraph(4) + "\"}")
					.toList());
	}

	private static List<String> script(Path folder, String name, String text) {
		try {
			Path file = Files.createDirectories(folder).resolve(name + ".lua");
			return List.of("-s", Files.writeString(file, text).toString());
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The script cannot be written", failure);
		}
	}

}
