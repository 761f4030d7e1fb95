package faults.layers;

import org.springframework.transaction.annotation.Transactional;

/**
 * Planted: neither a service nor a controller, it uses one of each kind and opens a
 * transaction.
 */
final class PressDesk {

	private final PressRepository presses;

	private final PressController controller;

	PressDesk(PressRepository presses, PressController controller) {
		this.presses = presses;
		this.controller = controller;
	}

	@Transactional
	Press find(long id) {
		return this.presses.findById(id + this.controller.all().size());
	}

}
