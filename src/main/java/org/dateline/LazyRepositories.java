package org.dateline;

import jakarta.persistence.EntityManager;

import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;

/**
 * Makes repositories whose queries are made one by one, as they are asked.
 *
 * @param <T> the repository
 * @param <S> what it keeps
 * @param <I> the ids of that
 */
final class LazyRepositories<T extends Repository<S, I>, S, I> extends JpaRepositoryFactoryBean<T, S, I> {

	LazyRepositories(Class<? extends T> repository) {
		super(repository);
	}

	@Override
	protected RepositoryFactorySupport createRepositoryFactory(EntityManager entities) {
		return new LazyQueries(entities);
	}

}
