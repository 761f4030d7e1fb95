/** How the house is measured: sources that are parsed, and rules over classes. */
@NullMarked
package org.dateline.house;

import org.jspecify.annotations.NullMarked;
