package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.dateline.house.Plan;
import org.dateline.house.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan in the documentation is the plan of the code. */
final class PlanTests {

	private static final Path DOCUMENT = Path.of("src/docs/architecture.md");

	private static final String EMPTY = "# Rooms\n<!-- plan:start -->\n<!-- plan:end -->\nEnd.\n";

	private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("faults.modules");

	@Test
	void isDrawnInTheDocumentation() throws IOException {
		String document = Files.readString(DOCUMENT);
		String right = house().drawnInto(document);
		if (Boolean.getBoolean("plan.write")) {
			Files.writeString(DOCUMENT, right);
			return;
		}
		assertThat(document)
			.as("the plan in %s is not that of the code: renew it with mvn test -Dtest=PlanTests -Dplan.write=true, "
					+ "read the difference, and where an arrow is new write down in src/docs/decisions why", DOCUMENT)
			.isEqualTo(right);
	}

	@Test
	void drawsRoomsFromTheTopDown() {
		String drawn = planted().drawnInto(EMPTY);
		assertThat(drawn).startsWith("# Rooms\n<!-- plan:start -->\n").endsWith("<!-- plan:end -->\nEnd.\n");
		assertThat(drawn.lines().filter((line) -> line.startsWith("| 0") || line.startsWith("| 1"))).containsExactly(
				"| 1 | `desk` | Where stories lie, in the `Drawer`. | archive | archive |",
				"| 0 | `archive` | What is kept. | nothing | nothing |",
				"| 0 | `desk.drawer` | What lies deepest. | nothing | desk |");
	}

	@Test
	void drawsAnArrowOnlyWhereNoLongerWayLeads() {
		assertThat(planted().drawnInto(EMPTY)
			.lines()
			.filter((line) -> line.contains("-->"))
			.filter((line) -> !line.contains("plan:")))
			.containsExactly("    desk --> archive", "    desk.drawer --> desk");
	}

	@Test
	void leavesADocumentAloneThatIsRight() {
		String right = planted().drawnInto(EMPTY);
		assertThat(planted().drawnInto(right)).isEqualTo(right);
	}

	@Test
	void seesAnArrowThatTheDocumentDoesNotTell() {
		String right = planted().drawnInto(EMPTY);
		String wrong = right.replace("    desk --> archive\n", "");
		assertThat(planted().drawnInto(wrong)).isEqualTo(right).isNotEqualTo(wrong);
	}

	private static Plan house() {
		String root = Dateline.class.getPackageName();
		return Plan.of(root, Source.under(Path.of("src/main/java")),
				new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root));
	}

	private static Plan planted() {
		return Plan.of("faults.modules", List.of(room("desk",
				"/** Where {@link Story stories} lie,\n * in the {@link faults.modules.desk.drawer.Drawer}. More. */",
				"\"archive\""), room("archive", "/** What is kept. */", "{}"),
				room("desk.drawer", "/** What lies deepest. */", "{}")), PLANTED);
	}

	private static Source room(String name, String doc, String mayUse) {
		return Source.of(name + "/package-info.java",
				doc + " @ApplicationModule(allowedDependencies = " + mayUse + ") package faults.modules." + name + ";");
	}

}
