/**
 * Numbered, immutable snapshots that are only ever added to; what they hold is not known
 * here.
 */
@ApplicationModule(allowedDependencies = { "http", "listing" })
@NullMarked
package org.dateline.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
