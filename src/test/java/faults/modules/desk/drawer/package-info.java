/** Planted: a nested room that reaches into the room around it. */
@ApplicationModule(allowedDependencies = {})
package faults.modules.desk.drawer;

import org.springframework.modulith.ApplicationModule;
