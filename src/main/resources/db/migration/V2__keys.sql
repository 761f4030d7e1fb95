-- Runs unchanged on H2 2.4 and on PostgreSQL 15 and later.
-- A key is kept by the SHA-256 of its secret; nothing here lets anybody in.

create table api_key (
	id uuid primary key,
	name varchar not null,
	scope varchar(16) not null,
	digest varchar(64) not null unique,
	configured boolean not null,
	created_at timestamp(6) with time zone not null,
	revoked_at timestamp(6) with time zone
);
