package org.dateline;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.query.JpaParameters;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.ValueExpressionDelegate;
import org.springframework.data.util.Lazy;

/**
 * Puts off what a query takes until it is asked: to parse all of them took a fifth of
 * what a start takes above that of an empty application, and a start asks hardly any.
 */
final class LazyQueries extends JpaRepositoryFactory {

	LazyQueries(EntityManager entities) {
		super(entities);
		setQueryEnhancerSelector(new QueriesAsWritten());
	}

	@Override
	protected Optional<QueryLookupStrategy> getQueryLookupStrategy(QueryLookupStrategy.@Nullable Key key,
			ValueExpressionDelegate values) {
		return super.getQueryLookupStrategy(key, values).map(LazyQueries::lazy);
	}

	private static QueryLookupStrategy lazy(QueryLookupStrategy strategy) {
		return (method, repository, projections, named) -> new LazyQuery(
				new QueryMethod(method, repository, projections, JpaParameters::new),
				Lazy.of(() -> strategy.resolveQuery(method, repository, projections, named)));
	}

}
