/** News articles as structured content, over one REST API. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
