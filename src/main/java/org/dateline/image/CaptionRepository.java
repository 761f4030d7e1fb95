package org.dateline.image;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface CaptionRepository extends JpaRepository<Caption, UUID> {

	@Query("select c from Caption c where c.image in :images order by c.article, c.position, c.id")
	List<Caption> findByImages(Collection<UUID> images);

	@Query("select c from Caption c where c.article in :articles order by c.article, c.position, c.id")
	List<Caption> findByArticles(Collection<UUID> articles);

	@Query("select distinct c.image from Caption c where c.article = :article")
	List<UUID> findImagesOf(UUID article);

	@NativeQuery("select cast(c.id as varchar) from caption c where c.id in (:ids) and c.article_id <> :article order by c.id")
	List<String> findElsewhere(Collection<UUID> ids, UUID article);

	@Modifying
	@Query("delete from Caption c where c.article = :article")
	int deleteByArticle(UUID article);

}
