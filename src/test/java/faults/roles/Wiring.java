package faults.roles;

import org.springframework.context.annotation.Configuration;

/** Planted: a configuration that does not say so. */
@Configuration(proxyBeanMethods = false)
class Wiring {

}
