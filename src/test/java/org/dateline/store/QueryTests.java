package org.dateline.store;

import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** No start reads the queries of repositories, so that all of them are read here. */
@OnH2
final class QueryTests {

	private final ListableBeanFactory beans;

	private final EntityManager entities;

	QueryTests(ListableBeanFactory beans, EntityManager entities) {
		this.beans = beans;
		this.entities = entities;
	}

	private Stream<Query> queries() {
		return this.beans.getBeansOfType(RepositoryFactoryInformation.class)
			.values()
			.stream()
			.<Class<?>>map((factory) -> factory.getRepositoryInformation().getRepositoryInterface())
			.flatMap((repository) -> Stream.of(repository.getDeclaredMethods()))
			.map((method) -> AnnotatedElementUtils.findMergedAnnotation(method, Query.class))
			.flatMap(Stream::ofNullable)
			.filter((query) -> !query.nativeQuery());
	}

	@Test
	void areAllReadByHibernate() {
		assertThat(queries()).hasSizeGreaterThan(10)
			.allSatisfy((query) -> assertThatNoException().isThrownBy(() -> this.entities.createQuery(query.value())));
	}

}
