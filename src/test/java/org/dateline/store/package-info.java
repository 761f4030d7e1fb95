/**
 * What the store promises, held to the same contracts on H2 and on PostgreSQL.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
