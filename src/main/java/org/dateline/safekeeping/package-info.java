/**
 * What is acknowledged stays: synced to the disk before the answer, refused while there
 * is no room, finished before the end.
 */
@ApplicationModule(allowedDependencies = { "http", "masthead" })
@NullMarked
package org.dateline.safekeeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
