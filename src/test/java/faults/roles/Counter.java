package faults.roles;

import org.springframework.web.bind.annotation.RestController;

/** Planted: a controller that does not say so. */
@RestController
class Counter {

}
