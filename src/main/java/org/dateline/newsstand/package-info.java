/** Finished answers, held in memory and handed out without asking anybody. */
@ApplicationModule(allowedDependencies = { "http", "masthead" })
@NullMarked
package org.dateline.newsstand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
