/** House JSON, the story as this service itself spells it. */
@ApplicationModule(allowedDependencies = { "story", "format", "http" })
@NullMarked
package org.dateline.format.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
