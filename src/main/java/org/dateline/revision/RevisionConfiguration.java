package org.dateline.revision;

import java.util.List;

import org.dateline.http.FieldTree;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RevisionConfiguration {

	@Bean
	Catalogue<Revision> revisions() {
		Order<Revision> byNumber = Order.byNumber("number", "number", Revision::number);
		return new Catalogue<>("revisions", Revision.class, List.of(), List.of(byNumber), "-number", byNumber,
				FieldTree.of(RevisionResource.class), List.of());
	}

}
