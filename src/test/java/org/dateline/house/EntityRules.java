package org.dateline.house;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/** What may be done with an entity outside its room: it may be read. */
final class EntityRules {

	private static final DescribedPredicate<JavaClass> ENTITY = annotatedWith(Entity.class)
		.or(annotatedWith(Embeddable.class))
		.or(annotatedWith(MappedSuperclass.class))
		.forSubtype();

	private EntityRules() {
	}

	static ArchRule closed() {
		return classes().that(ENTITY)
			.should(each("have no public method that changes them",
					(entity) -> entity.getMethods()
						.stream()
						.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
						.filter((method) -> writes(method, new HashSet<>()))
						.map((method) -> method.getFullName() + " changes the entity")));
	}

	static ArchRule unseen() {
		return classes().that()
			.haveNameMatching(".*Controller(\\$.*)?")
			.should(each("take and show no entity", (type) -> Stream.concat(signatures(type), records(type))));
	}

	private static Stream<String> signatures(JavaClass type) {
		return type.getMethods()
			.stream()
			.filter(EntityRules::isShown)
			.filter(EntityRules::speaksOfEntity)
			.map(JavaMethod::getFullName);
	}

	/** What a record holds is shown, whoever may call its accessors. */
	private static Stream<String> records(JavaClass type) {
		return type.isRecord()
				? type.getFields().stream().filter(EntityRules::speaksOfEntity).map(JavaMember::getFullName)
				: Stream.empty();
	}

	private static boolean isShown(JavaMethod method) {
		return !method.getModifiers().contains(JavaModifier.PRIVATE) && !method.getOwner().isRecord();
	}

	private static boolean speaksOfEntity(JavaMember member) {
		return member.getAllInvolvedRawTypes().stream().anyMatch(ENTITY);
	}

	/** Follows calls within the class, so that a change in two steps is seen as well. */
	private static boolean writes(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
		if (!seen.add(method)) {
			return false;
		}
		boolean assigns = method.getFieldAccesses()
			.stream()
			.anyMatch((access) -> access.getAccessType() == JavaFieldAccess.AccessType.SET);
		return assigns || method.getMethodCallsFromSelf()
			.stream()
			.filter((call) -> method.getOwner().isAssignableTo(call.getTargetOwner().getName()))
			.flatMap((call) -> call.getTarget().resolveMember().stream())
			.anyMatch((called) -> writes(called, seen));
	}

	/** A condition that lists what is wrong with each class. */
	static ArchCondition<JavaClass> each(String description, Function<JavaClass, Stream<String>> wrong) {
		return new ArchCondition<>(description) {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				wrong.apply(type).forEach((fault) -> events.add(SimpleConditionEvent.violated(type, fault)));
			}

		};
	}

}
