/** The editors' desk: stories are written, changed, withdrawn and removed over HTTP. */
@ApplicationModule(allowedDependencies = { "article", "amendment", "format", "story", "http" })
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
