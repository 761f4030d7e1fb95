/** Planted: it says that it may use nothing, and uses the archive. */
@ApplicationModule(allowedDependencies = {})
package faults.modules.desk;

import org.springframework.modulith.ApplicationModule;
