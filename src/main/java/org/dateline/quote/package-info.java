/** Who said what: quotations as rows that can be listed by speaker. */
@ApplicationModule(allowedDependencies = { "story", "http", "listing" })
@NullMarked
package org.dateline.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
