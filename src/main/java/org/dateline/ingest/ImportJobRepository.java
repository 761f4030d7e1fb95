package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ImportJobRepository extends JpaRepository<ImportJob, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select j from ImportJob j where j.id = :id")
	Optional<ImportJob> lock(UUID id);

	@NativeQuery("select j.* from import_job j where j.state = 'RUNNING' order by j.id")
	List<ImportJob> findRunning();

}
