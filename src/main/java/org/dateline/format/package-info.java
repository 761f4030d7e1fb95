/** Readers and writers of stories, found by type, and their bridge to HTTP. */
@ApplicationModule(allowedDependencies = { "story", "http" })
@NullMarked
package org.dateline.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
