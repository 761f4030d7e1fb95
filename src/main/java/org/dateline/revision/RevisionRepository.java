package org.dateline.revision;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RevisionRepository extends JpaRepository<Revision, UUID> {

	Optional<Revision> findBySubjectAndNumber(UUID subject, int number);

}
