package org.dateline.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface KeyRepository extends JpaRepository<ApiKey, UUID> {

	@NativeQuery("select k.* from api_key k where k.digest = :digest")
	Optional<ApiKey> findByDigest(String digest);

	@NativeQuery("select k.* from api_key k where k.configured")
	List<ApiKey> findConfigured();

	@NativeQuery("select exists (select 1 from api_key where scope = 'admin' and revoked_at is null)")
	boolean isAdministered();

	@Query("select new org.dateline.security.KeyState(count(k), count(k.revokedAt), max(k.createdAt), "
			+ "max(k.revokedAt)) from ApiKey k")
	KeyState state();

}
