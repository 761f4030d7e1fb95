/**
 * What a page says and what stands around it: the body of the story, its pictures, and an
 * account of every run of text that the page shows.
 *
 * <p>
 * The page is cut into {@link org.dateline.format.page.body.Passage passages}, stretches
 * of text that no block boundary divides. A first look weighs the clues that a passage
 * gives by itself (its shape, the names of the elements around it, what it says), the
 * densest part of the page is taken as the root of the story, and a second look weighs
 * each passage again beside its neighbours. Weights, names and turns of phrase are data,
 * so that none of them is about one site.
 */
@ApplicationModule(allowedDependencies = { "credit", "story" })
@NullMarked
package org.dateline.format.page.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
