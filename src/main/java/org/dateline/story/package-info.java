/**
 * What was written: a {@link org.dateline.story.Story} and its parts, as immutable
 * records.
 *
 * <p>
 * A story is what every format reads and writes and what a revision stores. It knows no
 * database, no web server and no format; Jackson's annotations only name its members on
 * the wire. Three kinds of types live here and nothing else:
 * <ul>
 * <li>the records that hold a story, above all the sealed
 * {@link org.dateline.story.Block},
 * <li>{@link org.dateline.story.StoryRules}, which say what is wrong with a story and
 * where,
 * <li>{@link org.dateline.story.CodePoints}, in which every offset of a story is counted.
 * </ul>
 * Offsets count Unicode code points of a block's text, end exclusive, as the text
 * positions of the W3C Web Annotation Data Model (section 4.2.5) do; a Java string index
 * counts UTF-16 units and must never be used in their place.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
