package org.dateline.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RevisionRepository extends JpaRepository<Revision, UUID> {

	Optional<Revision> findBySubjectAndNumber(UUID subject, int number);

	@Modifying
	@Query("delete from Revision r where r.subject = :subject")
	int deleteBySubject(UUID subject);

	List<Revision> findBySubjectAndOpenTrueAndNumberIn(UUID subject, Collection<Integer> numbers);

	@Query("select max(r.number) from Revision r where r.subject = :subject and r.open and r.number < :number")
	Optional<Integer> findNumberBefore(UUID subject, int number);

}
