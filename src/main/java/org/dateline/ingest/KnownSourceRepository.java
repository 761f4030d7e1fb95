package org.dateline.ingest;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KnownSourceRepository extends JpaRepository<KnownSource, String> {

	@Modifying
	@Query("delete from KnownSource s where s.article = :article")
	int deleteByArticle(UUID article);

}
