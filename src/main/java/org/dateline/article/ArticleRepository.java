package org.dateline.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.dateline.revision.Revision;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ArticleRepository extends JpaRepository<Article, UUID> {

	@NativeQuery("select not exists (select 1 from article)")
	boolean isEmpty();

	Optional<Article> findBySlug(String slug);

	@Query("select a from Article a where a.id = (select s.article from SlugAlias s where s.slug = :slug)")
	Optional<Article> findByFormerSlug(String slug);

	@Query("select r from Revision r join Article a on a.id = r.subject "
			+ "where a.slug = :slug and r.number = :number and (:all = true or (a.open and r.open))")
	Optional<Revision> findRevision(String slug, int number, boolean all);

	@Query("select r from Revision r join Article a on a.id = r.subject "
			+ "where a.id = :id and r.number = :number and (:all = true or (a.open and r.open))")
	Optional<Revision> findRevision(UUID id, int number, boolean all);

	/**
	 * In the words of SQL, for H2 reads a join from the wrong end: it looks at every
	 * public article, and the time of a write grows with the archive.
	 */
	@NativeQuery("select u.url as url, cast(u.article_id as varchar) as article from article_address u where u.url in (:urls) "
			+ "and exists (select 1 from article a where a.id = u.article_id and a.public)")
	List<Addressed> findByAddresses(Collection<String> urls);

	@NativeQuery("select a.* from article a where a.id = :id for update")
	Optional<Article> lock(UUID id);

	@NativeQuery("select a.* from article a where a.slug = :slug for update")
	Optional<Article> lock(String slug);

	@Modifying
	@Query("delete from SlugAlias s where s.article = :id")
	int forgetSlugs(UUID id);

}
