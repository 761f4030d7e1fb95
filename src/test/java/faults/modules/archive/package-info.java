/** What the desk uses unasked. */
@ApplicationModule(allowedDependencies = {})
package faults.modules.archive;

import org.springframework.modulith.ApplicationModule;
