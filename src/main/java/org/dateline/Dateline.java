package org.dateline;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Starts the service, or one of its tools where the command line begins with the name of
 * one. Repositories and their queries are made when they are first asked.
 */
@SpringBootApplication
@EnableJpaRepositories(bootstrapMode = BootstrapMode.LAZY, repositoryFactoryBeanClass = LazyRepositories.class)
public class Dateline {

	/**
	 * Starts the service with the given command line.
	 * @param arguments options such as {@code --dateline.data=/var/lib/dateline}, or the
	 * name of a tool and what it takes
	 */
	public static void main(String[] arguments) {
		Optional<ToolProvider> tool = Arrays.stream(arguments)
			.findFirst()
			.filter((first) -> !first.startsWith("-"))
			.flatMap(Dateline::tool);
		if (tool.isPresent()) {
			run(tool.get(), Arrays.copyOfRange(arguments, 1, arguments.length));
		}
		else {
			SpringApplication.run(Dateline.class, arguments);
		}
	}

	/** The tools of the service; the JDK has tools of its own that are none of ours. */
	private static Optional<ToolProvider> tool(String name) {
		return ServiceLoader.load(ToolProvider.class)
			.stream()
			.filter((provider) -> provider.type().getPackageName().startsWith(Dateline.class.getPackageName()))
			.map(ServiceLoader.Provider::get)
			.filter((each) -> each.name().equals(name))
			.findFirst();
	}

	/** What tools print is UTF-8 wherever they run. */
	private static void run(ToolProvider tool, String... arguments) {
		int status;
		try (PrintWriter out = printer(FileDescriptor.out); PrintWriter err = printer(FileDescriptor.err)) {
			status = tool.run(out, err, arguments);
		}
		if (status != 0) {
			Runtime.getRuntime().exit(status);
		}
	}

	private static PrintWriter printer(FileDescriptor to) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
	}

}
