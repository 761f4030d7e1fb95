package faults.layers;

import org.springframework.context.annotation.Configuration;

/** Planted: a configuration that is public. */
@Configuration(proxyBeanMethods = false)
public class PressConfiguration {

}
