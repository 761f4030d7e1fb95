/**
 * Plain text, as somebody copies it off the page of a news site, read as a story.
 *
 * <p>
 * {@link org.dateline.format.text.TextReader} is the one way in. No rule knows a site:
 * the lines are weighed by their look, by what stands around them, by what they repeat
 * and by the small words of their language; the weights are a list beside the classes.
 * Nothing is dropped in silence, for the account says of every line what became of it and
 * why.
 */
@ApplicationModule(allowedDependencies = { "story", "format", "credit" })
@NullMarked
package org.dateline.format.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
