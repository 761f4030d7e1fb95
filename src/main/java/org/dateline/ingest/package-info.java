/** Ways in beside one request: the bundled story and a folder of story files. */
@ApplicationModule(allowedDependencies = { "format", "article", "story", "http", "masthead" })
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
