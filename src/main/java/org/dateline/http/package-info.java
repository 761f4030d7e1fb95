/**
 * What every answer over HTTP has in common: problems, entity tags, projections, links,
 * caching.
 */
@ApplicationModule(allowedDependencies = { "masthead" })
@NullMarked
package org.dateline.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
