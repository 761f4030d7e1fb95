package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The measure: nginx as Debian sets it up (as many workers as cores, sendfile,
 * tcp_nopush), without an access log, and with connections that are kept open as long as
 * the service keeps them.
 */
final class Nginx {

	private static final String CONFIGURATION = """
			daemon off;
			worker_processes auto;
			pid @folder/nginx.pid;
			error_log @folder/error.log;
			events { worker_connections 768; }
			http {
				sendfile on;
				tcp_nopush on;
				access_log off;
				keepalive_requests 1000000000;
				types { application/json json; }
				server { listen 127.0.0.1:@port; root @folder/files; }
			}
			""";

	private Nginx() {
	}

	/**
	 * Starts it with files that hold what the service answers.
	 * @param folder where the files are made
	 * @param port where it listens
	 * @param files the bytes by path
	 * @return the server
	 */
	static Server serving(Path folder, int port, Map<String, byte[]> files) {
		try {
			Path root = Files.createDirectories(folder.resolve("files"));
			Files.writeString(root.resolve("index.html"), "ready");
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Files.write(root.resolve(file.getKey()), file.getValue());
			}
			String text = CONFIGURATION.replace("@folder", folder.toString()).replace("@port", String.valueOf(port));
			Path configuration = Files.writeString(folder.resolve("nginx.conf"), text);
			return Server.run(List.of("nginx", "-c", configuration.toString()), port, folder, Map.of());
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The files of nginx cannot be written", failure);
		}
	}

}
