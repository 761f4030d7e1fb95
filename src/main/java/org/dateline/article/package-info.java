/** Stories that are kept: their identity, slugs and revisions, and the lists of them. */
@ApplicationModule(allowedDependencies = { "story", "image", "quote", "revision", "comparison", "listing", "http" })
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
