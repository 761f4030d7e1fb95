package org.dateline.house;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** How classes, methods and fields are named and kept. */
public final class HabitRules {

	private static final String PLANTED = "faults.habits";

	private static final String VERBS_SAYING_NOTHING = "(process|handle|do|perform)(\\p{Lu}.*)?";

	private HabitRules() {
	}

	/**
	 * All of them.
	 * @return the rules
	 */
	public static List<Rule> all() {
		return List.of(new Rule("what a class needs comes through its constructor", PLANTED, 4, (root) -> injection()),
				new Rule("nothing static changes", PLANTED, 1, (root) -> statics()),
				new Rule("a class is named after what it is", PLANTED, 6, (root) -> types()),
				new Rule("a method is named after what it does", PLANTED, 4, HabitRules::verbs));
	}

	private static ArchRule injection() {
		return noFields().should()
			.beAnnotatedWith(Autowired.class)
			.orShould()
			.beAnnotatedWith(Value.class)
			.orShould()
			.beAnnotatedWith(Resource.class)
			.orShould()
			.beAnnotatedWith(PersistenceContext.class);
	}

	private static ArchRule statics() {
		return fields().that().areStatic().should().beFinal();
	}

	private static ArchRule types() {
		ArchRule suffixes = noClasses().should()
			.haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
			.because("a name says what a class is, not how it is built");
		ArchRule prefix = noClasses().that().areInterfaces().should().haveNameMatching(".*[.$]I\\p{Lu}\\p{Ll}.*");
		return CompositeArchRule.of(suffixes).and(prefix);
	}

	private static ArchRule verbs(String root) {
		return methods().that().areNotPrivate().or().arePrivate().should(new SpeakOfNews(root));
	}

	/** Names that others laid down are theirs to answer for. */
	private static final class SpeakOfNews extends ArchCondition<JavaMethod> {

		private final String root;

		SpeakOfNews(String root) {
			super("have a verb that says something");
			this.root = root;
		}

		@Override
		public void check(JavaMethod method, ConditionEvents events) {
			boolean own = !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !isLaidDown(method);
			if (own && method.getName().matches(VERBS_SAYING_NOTHING)) {
				events.add(SimpleConditionEvent.violated(method, method.getFullName()));
			}
		}

		private boolean isLaidDown(JavaMethod method) {
			JavaClass owner = method.getOwner();
			return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
				.filter((type) -> !type.getPackageName().startsWith(this.root))
				.anyMatch((type) -> type.getMethods()
					.stream()
					.anyMatch((other) -> other.getName().equals(method.getName())));
		}

	}

}
