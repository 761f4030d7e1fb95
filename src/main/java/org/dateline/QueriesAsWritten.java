package org.dateline;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Hands queries on as they were written. Nothing here asks for a page or an order that
 * would have to be written into a query, so that there is no need to parse each of them
 * twice at every start.
 */
final class QueriesAsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

	QueriesAsWritten() {
		super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
	}

}
