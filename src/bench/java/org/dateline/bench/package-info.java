/** What the service costs: load, start, memory and writes, each beside a known measure. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
