package org.dateline.related;

import java.util.Collection;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RelatedRepository extends JpaRepository<RelatedStory, UUID> {

	@Modifying
	@Query("delete from RelatedStory r where r.article = :article")
	int deleteByArticle(UUID article);

	@Modifying
	@Query("update RelatedStory r set r.to = :article where r.url in (:urls) and r.to is null")
	int link(Collection<String> urls, UUID article);

	@Modifying
	@Query("update RelatedStory r set r.to = null where r.to = :article")
	int forget(UUID article);

	/** Parts the pointers from an article, those aside that name it by its id. */
	default void part(UUID article) {
		part(article, "%\"article\":\"" + article + "\"%");
	}

	@Modifying
	@Query("update RelatedStory r set r.to = null where r.to = :article and r.body not like :chosen")
	int part(UUID article, String chosen);

}
