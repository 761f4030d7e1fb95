package faults.roles;

import org.springframework.stereotype.Service;

/** Planted: a service that does not say so. */
@Service
class Clerk {

}
