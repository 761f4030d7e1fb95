package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The story files that come with the program. */
final class SeedFiles {

	private SeedFiles() {
	}

	/** Their bytes by name. */
	static Map<String, byte[]> read() {
		Map<String, byte[]> seeds = new TreeMap<>();
		try {
			for (Resource seed : new PathMatchingResourcePatternResolver().getResources("classpath:seed/*.json")) {
				seeds.put("seed/" + seed.getFilename(), seed.getContentAsByteArray());
			}
			return seeds;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The bundled story cannot be read", unreadable);
		}
	}

}
