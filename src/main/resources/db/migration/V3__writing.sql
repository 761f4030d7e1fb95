-- What writing over HTTP needs: who may still see an article, when that changes by itself, and
-- which requests were answered already.

alter table article add column shown boolean default false not null;
update article set shown = true
where exists (select 1 from revision r where r.subject = article.id and r.public);

alter table article add column turns_at timestamp(6) with time zone;
create index article_turns on article (turns_at);

create table idempotency (
	owner varchar(64) not null,
	name varchar(255) not null,
	fingerprint varchar(64) not null,
	article_id uuid not null,
	revision integer not null,
	created_at timestamp(6) with time zone not null,
	primary key (owner, name)
);
create index idempotency_created on idempotency (created_at);
create index idempotency_article on idempotency (article_id);
