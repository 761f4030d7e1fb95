/** Limits at the door: how slow, how large and how often a request may be. */
@ApplicationModule(allowedDependencies = { "http", "masthead" })
@NullMarked
package org.dateline.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
