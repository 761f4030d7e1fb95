package org.dateline.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeyRepository extends JpaRepository<ApiKey, UUID> {

	@Query("select k from ApiKey k where k.digest = :digest")
	Optional<ApiKey> findByDigest(String digest);

	@Query("select k from ApiKey k where k.configured = true")
	List<ApiKey> findConfigured();

	@Query("select count(k) from ApiKey k where k.scope = 'admin' and k.revokedAt is null")
	long countAdmins();

	@Query("select new org.dateline.security.KeyState(count(k), count(k.revokedAt), max(k.createdAt), "
			+ "max(k.revokedAt)) from ApiKey k")
	KeyState state();

}
