package org.dateline.image;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImageRepository extends JpaRepository<Image, UUID> {

	@Query("select i from Image i where i.url in :urls order by i.id")
	List<Image> findByUrls(Collection<String> urls);

	@Modifying
	@Query("delete from Image i where i.id in :ids and not exists (select 1 from Caption c where c.image = i.id)")
	int deleteUnused(Collection<UUID> ids);

}
