/**
 * What a saved page says of its story: headline, authors, dates, language, publisher and
 * the rest, each with the places it was found in.
 *
 * <p>
 * {@link FactReader} is the way in, {@link Facts} what comes out. A page says most things
 * more than once: in its JSON-LD, in microdata and RDFa, in its {@code meta} and
 * {@code link} elements, in what it shows, in its address. Each place is an
 * {@link Origin}; their order there is the order of trust where nothing else decides.
 * What lost is kept beside what won, so that a conflict can be told. Nothing here fetches
 * anything, changes the page, or throws for what a page holds; nothing knows any site.
 *
 * <p>
 * Words of the world's languages (months, bylines, roles, class names) stand in text
 * files beside the classes, not in code.
 */
@ApplicationModule(allowedDependencies = { "credit", "story" })
@NullMarked
package org.dateline.format.page.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
