/**
 * The whole service as its readers meet it: real HTTP, a real database, the bundled
 * story.
 */
@NullMarked
package org.dateline.served;

import org.jspecify.annotations.NullMarked;
