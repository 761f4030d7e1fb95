/**
 * Lists from tables: closed sets of filters and orders, cursors by keyset, totals, the
 * edition.
 */
@ApplicationModule(allowedDependencies = { "http" })
@NullMarked
package org.dateline.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
