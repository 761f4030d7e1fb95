/** Changes to a JSON document: JSON Patch (RFC 6902) and JSON Merge Patch (RFC 7396). */
@ApplicationModule(allowedDependencies = { "http" })
@NullMarked
package org.dateline.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
