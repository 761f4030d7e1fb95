package org.dateline.quote;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface QuoteRepository extends JpaRepository<Quote, UUID> {

	@Query("select q from Quote q where q.article in :articles order by q.article, q.position, q.id")
	List<Quote> findByArticles(Collection<UUID> articles);

	@Query("select distinct q.speaker from Quote q where q.article = :article and q.speaker is not null")
	List<UUID> findSpeakersOf(UUID article);

	@Query("select new org.dateline.quote.QuoteCount(q.speaker, count(*)) from Quote q "
			+ "where q.speaker in :speakers group by q.speaker")
	List<QuoteCount> count(Collection<UUID> speakers);

	@NativeQuery("select cast(q.id as varchar) from quote q where q.id in (:ids) and q.article_id <> :article order by q.id")
	List<String> findElsewhere(Collection<UUID> ids, UUID article);

	@Modifying
	@Query("delete from Quote q where q.article = :article")
	int deleteByArticle(UUID article);

}
