-- Where stories came from, and as what they came: by that a page that comes again is known, and
-- what an editor has changed since is told apart.

create table import_source (
	source varchar(2100) primary key,
	article_id uuid not null,
	digest varchar(64) not null,
	story text not null,
	imported_at timestamp(6) with time zone not null
);
create index import_source_article on import_source (article_id);

-- Imports of many stories at once: how far each has come, and what became of each story.

create table import_job (
	id uuid primary key,
	state varchar(16) not null,
	bytes bigint not null,
	bytes_read bigint not null,
	lines integer not null,
	created integer not null,
	revised integer not null,
	unchanged integer not null,
	refused integer not null,
	worked bigint not null,
	started_at timestamp(6) with time zone not null,
	changed_at timestamp(6) with time zone not null
);

create table import_item (
	id uuid primary key,
	job_id uuid not null references import_job (id),
	line integer not null,
	outcome varchar(16) not null,
	article_id uuid,
	revision integer,
	pointer varchar(2048),
	detail varchar
);
create index import_item_job on import_item (job_id, line);
