/**
 * What the service is told at its start: its public address, its data folder, its
 * stories.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.dateline.masthead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
