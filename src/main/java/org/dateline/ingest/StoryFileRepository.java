package org.dateline.ingest;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoryFileRepository extends JpaRepository<StoryFile, String> {

}
