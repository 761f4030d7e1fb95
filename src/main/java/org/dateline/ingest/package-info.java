/**
 * Ways in: documents as people have them, many stories at once, a folder of files, the
 * bundled story.
 */
@ApplicationModule(
		allowedDependencies = { "article", "attribution", "door", "format", "http", "listing", "masthead", "story" })
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
