/**
 * What changed between two stories: blocks and pictures and quotations by their ids,
 * texts word by word.
 */
@ApplicationModule(allowedDependencies = { "story" })
@NullMarked
package org.dateline.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
