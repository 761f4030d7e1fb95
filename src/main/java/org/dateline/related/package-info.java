/** Stories that belong beside a story. */
@ApplicationModule(allowedDependencies = { "article", "story", "listing", "http" })
@NullMarked
package org.dateline.related;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
