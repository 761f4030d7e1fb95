/** The command line: what reads and prints without a server. */
@ApplicationModule(allowedDependencies = { "attribution", "credit", "format", "http", "ingest", "story" })
@NullMarked
package org.dateline.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
