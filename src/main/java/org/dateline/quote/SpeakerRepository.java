package org.dateline.quote;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SpeakerRepository extends JpaRepository<Speaker, UUID> {

	@Query("select s from Speaker s where s.nameKey in :keys order by s.id")
	List<Speaker> findByNameKeys(Collection<String> keys);

	@Modifying
	@Query("delete from Speaker s where s.id in :ids and not exists (select 1 from Quote q where q.speaker = s.id)")
	int deleteSilent(Collection<UUID> ids);

}
