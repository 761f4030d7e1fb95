package org.dateline;

import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.RepositoryQuery;
import org.springframework.data.util.Lazy;

/** A query that is made when it is asked for the first time. */
record LazyQuery(QueryMethod method, Lazy<RepositoryQuery> query) implements RepositoryQuery {

	@Override
	public @Nullable Object execute(@Nullable Object[] parameters) {
		return this.query.get().execute(parameters);
	}

	@Override
	public QueryMethod getQueryMethod() {
		return this.method;
	}

}
