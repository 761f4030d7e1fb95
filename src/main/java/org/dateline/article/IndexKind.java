package org.dateline.article;

/**
 * One of the ways into the archive.
 *
 * @param <E> its rows
 * @param name its name, which is that of the filter of articles as well
 * @param type the entity
 * @param path where it is listed
 * @param leads whether an entry {@code r} leads to a public article
 * @param count counts the public articles behind {@code :slugs}
 */
record IndexKind<E extends Indexed>(String name, Class<E> type, String path, String leads, String count) {

	static final IndexKind<Section> SECTION = new IndexKind<>("section", Section.class, "/v1/sections",
			"exists (select 1 from Article a where a.open and a.section = r.slug)",
			"select a.section, count(*) from Article a where a.open and a.section in :slugs group by a.section");

	static final IndexKind<Tag> TAG = new IndexKind<>("tag", Tag.class, "/v1/tags",
			"exists (select 1 from Article a join a.tags t where a.open and t = r.slug)",
			"select t, count(*) from Article a join a.tags t where a.open and t in :slugs group by t");

	static final IndexKind<Contributor> CONTRIBUTOR = new IndexKind<>("contributor", Contributor.class,
			"/v1/contributors", "exists (select 1 from Article a join a.contributors c where a.open and c = r.slug)",
			"select c, count(*) from Article a join a.contributors c where a.open and c in :slugs group by c");

}
