/** Saved pages: what is said about a story, and the story itself. */
@ApplicationModule(allowedDependencies = { "credit", "format", "format.page.body", "format.page.facts", "story" })
@NullMarked
package org.dateline.format.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
