/** Saved pages: what is said about a story, and the story itself. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.dateline.format.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
