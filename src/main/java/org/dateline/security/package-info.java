/**
 * Who may do what: keys, the scopes that they are good for, and the one table of rules.
 */
@ApplicationModule(allowedDependencies = { "http", "listing", "masthead" })
@NullMarked
package org.dateline.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
