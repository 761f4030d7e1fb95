package org.dateline.desk;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface AnsweredRequestRepository extends JpaRepository<AnsweredRequest, RequestName> {

	@Modifying
	@NativeQuery("delete from idempotency where created_at < :time")
	int deleteBefore(Instant time);

	@Modifying
	@Query("delete from AnsweredRequest r where r.article = :article")
	int deleteByArticle(UUID article);

}
