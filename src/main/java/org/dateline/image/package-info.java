/** Pictures with their credits, and the captions of their uses. */
@ApplicationModule(allowedDependencies = { "story", "http", "listing" })
@NullMarked
package org.dateline.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
