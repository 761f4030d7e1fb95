/**
 * Who said what: text in, quotations with their speakers out.
 *
 * <p>
 * {@link org.dateline.attribution.AttributionReader} is the one way in. A text is cut
 * into words, quoted stretches and sentences; verbs of saying are looked up in lists of
 * its language; what stands to their left and right tells the speaker and the words; who
 * a mention means is told by the people whom the article names. Each finding says by
 * which rule it was made. Nothing is learnt, and no step looks at a sign more than a
 * fixed number of times.
 */
@ApplicationModule(allowedDependencies = { "credit", "story" })
@NullMarked
package org.dateline.attribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
