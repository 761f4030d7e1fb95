-- Runs unchanged on H2 2.4 and on PostgreSQL 15 and later.
-- The story itself is the body of a revision; every other table is a projection of it that
-- can be queried and is made anew whenever a story is kept.

create table edition (
	stripe integer primary key,
	number bigint not null,
	since timestamp(6) with time zone not null
);

insert into edition (stripe, number, since)
select n, 0, timestamp with time zone '1970-01-01 00:00:00+00:00'
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as stripes (n);

create table revision (
	id uuid primary key,
	subject uuid not null,
	number integer not null,
	created_at timestamp(6) with time zone not null,
	headline varchar not null,
	public boolean not null,
	digest varchar(64) not null,
	body text not null,
	unique (subject, number)
);

create table section (
	slug varchar(200) primary key,
	name varchar not null,
	name_key varchar(200) not null
);

create table article (
	id uuid primary key,
	slug varchar(200) not null unique,
	revision integer not null,
	status varchar(16) not null,
	public boolean not null,
	type varchar not null,
	language varchar not null,
	headline_key varchar(200) not null,
	section varchar(200) references section (slug),
	publisher varchar,
	first_published_at timestamp(6) with time zone not null,
	published_at timestamp(6) with time zone not null,
	updated_at timestamp(6) with time zone not null,
	changed_at timestamp(6) with time zone not null,
	imported_at timestamp(6) with time zone not null,
	image_count integer not null,
	quote_count integer not null,
	summary text not null
);
create index article_published on article (public, published_at, id);
create index article_first_published on article (public, first_published_at, id);
create index article_updated on article (public, updated_at, id);
create index article_imported on article (public, imported_at, id);
create index article_headline on article (public, headline_key, id);
create index article_section on article (section, public, published_at, id);

create table slug_alias (
	slug varchar(200) primary key,
	article_id uuid not null references article (id)
);
create index slug_alias_article on slug_alias (article_id);

create table article_address (
	article_id uuid not null references article (id),
	url varchar(2048) not null,
	primary key (article_id, url)
);
create index article_address_url on article_address (url);

create table tag (
	slug varchar(200) primary key,
	name varchar not null,
	name_key varchar(200) not null,
	kind varchar(16) not null,
	scheme varchar,
	uri varchar(2048)
);

create table article_tag (
	article_id uuid not null references article (id),
	slug varchar(200) not null references tag (slug),
	primary key (article_id, slug)
);
create index article_tag_slug on article_tag (slug, article_id);

create table contributor (
	slug varchar(200) primary key,
	name varchar not null,
	name_key varchar(200) not null,
	kind varchar(16) not null,
	url varchar(2048)
);

create table article_contributor (
	article_id uuid not null references article (id),
	slug varchar(200) not null references contributor (slug),
	primary key (article_id, slug)
);
create index article_contributor_slug on article_contributor (slug, article_id);

create table image (
	id uuid primary key,
	url varchar(2048),
	body text not null
);
create index image_url on image (url);

create table image_creator (
	image_id uuid not null references image (id),
	name varchar not null,
	primary key (image_id, name)
);
create index image_creator_name on image_creator (name, image_id);

create table image_agency (
	image_id uuid not null references image (id),
	name varchar not null,
	primary key (image_id, name)
);
create index image_agency_name on image_agency (name, image_id);

create table caption (
	id uuid primary key,
	article_id uuid not null,
	image_id uuid not null references image (id),
	position integer not null,
	block varchar(64),
	role varchar(16) not null,
	text text
);
create index caption_article on caption (article_id, position, id);
create index caption_image on caption (image_id, id);

create table speaker (
	id uuid primary key,
	name varchar not null,
	name_key varchar(200) not null,
	honorific varchar,
	role varchar,
	affiliation varchar
);
create index speaker_name on speaker (name_key, id);

create table quote (
	id uuid primary key,
	article_id uuid not null,
	position integer not null,
	kind varchar(16) not null,
	language varchar not null,
	speaker_id uuid references speaker (id),
	body text not null
);
create index quote_article on quote (article_id, position, id);
create index quote_speaker on quote (speaker_id, id);

create table related (
	id uuid primary key,
	article_id uuid not null,
	position integer not null,
	kind varchar(16) not null,
	headline varchar not null,
	url varchar(2048),
	to_article uuid,
	body text not null
);
create index related_article on related (article_id, position, id);
create index related_url on related (url);

create table story_file (
	name varchar primary key,
	digest varchar(64) not null,
	article_id uuid not null,
	loaded_at timestamp(6) with time zone not null
);
