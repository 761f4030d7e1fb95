package faults.layers;

import jakarta.transaction.Transactional;

/** Planted: a transaction around all it does, and it is no service. */
@Transactional
class PressClerk {

}
