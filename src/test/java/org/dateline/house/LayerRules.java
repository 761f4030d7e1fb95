package org.dateline.house;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** What controllers, services, repositories and entities may do with each other. */
public final class LayerRules {

	private static final String PLANTED = "faults.layers";

	private LayerRules() {
	}

	/**
	 * All of them.
	 * @return the rules
	 */
	public static List<Rule> all() {
		return List.of(hidden("Controller"), hidden("Repository"), hidden("Configuration"),
				new Rule("a format is not public", "faults.rooms", 2, LayerRules::formats),
				named("Controller", metaAnnotatedWith(Controller.class)),
				named("Service", metaAnnotatedWith(Service.class)), named("Repository", assignableTo(Repository.class)),
				named("Configuration", annotatedWith(Configuration.class)),
				new Rule("only a service uses a repository", PLANTED, 3, (root) -> repositories()),
				new Rule("a controller asks services, never the database", PLANTED, 7, (root) -> controllers()),
				new Rule("nobody uses a controller", PLANTED, 3, (root) -> unused()),
				new Rule("nobody outside its room changes an entity", PLANTED, 2, (root) -> EntityRules.closed()),
				new Rule("a controller takes and shows no entity", PLANTED, 3, (root) -> EntityRules.unseen()),
				new Rule("only a service opens a transaction", PLANTED, 2, (root) -> transactions()));
	}

	private static Rule hidden(String suffix) {
		return new Rule("a " + suffix + " is not public", PLANTED, 1,
				(root) -> classes().that().haveSimpleNameEndingWith(suffix).should().notBePublic());
	}

	private static Rule named(String suffix, DescribedPredicate<? super JavaClass> role) {
		return new Rule("a " + suffix + " is called one", "faults.roles", 1,
				(root) -> classes().that(role).should().haveSimpleNameEndingWith(suffix));
	}

	private static ArchRule formats(String root) {
		return classes().that(assignableTo(root + ".format.StoryReader").or(assignableTo(root + ".format.StoryWriter")))
			.and()
			.areNotInterfaces()
			.should()
			.notBePublic();
	}

	private static ArchRule repositories() {
		return noClasses().that(not(part("Service").or(part("Repository"))))
			.should()
			.dependOnClassesThat(part("Repository").and(not(resideInAnyPackage("org.springframework.."))));
	}

	private static ArchRule controllers() {
		return noClasses().that(part("Controller"))
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc..", "org.springframework.data..",
					"java.sql", "javax.sql", "org.hibernate..")
				.or(type(EntityManager.class))
				.or(type(EntityManagerFactory.class)));
	}

	private static ArchRule unused() {
		return classes().that(part("Controller"))
			.should(EntityRules.each("be used from within alone",
					(type) -> type.getDirectDependenciesToSelf()
						.stream()
						.filter((dependency) -> !topLevel(dependency.getOriginClass()).equals(topLevel(type)))
						.map(Dependency::getDescription)));
	}

	private static ArchRule transactions() {
		DescribedPredicate<CanBeAnnotated> transactional = describe("transactional", LayerRules::isTransactional);
		ArchRule types = noClasses().that(not(part("Service"))).should(be(transactional));
		ArchRule methods = noMethods().that().areDeclaredInClassesThat(not(part("Service"))).should(be(transactional));
		return CompositeArchRule.of(types).and(methods);
	}

	private static boolean isTransactional(CanBeAnnotated part) {
		return part.isMetaAnnotatedWith(Transactional.class)
				|| part.isMetaAnnotatedWith(jakarta.transaction.Transactional.class);
	}

	private static DescribedPredicate<JavaClass> part(String suffix) {
		return describe("a " + suffix + " or part of one", (type) -> topLevel(type).getSimpleName().endsWith(suffix));
	}

	private static JavaClass topLevel(JavaClass type) {
		return type.getEnclosingClass().map(LayerRules::topLevel).orElse(type);
	}

}
