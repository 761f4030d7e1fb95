package faults.layers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Without fault: it may use the repository and open a transaction. */
@Service
class PressService {

	private final PressRepository presses;

	PressService(PressRepository presses) {
		this.presses = presses;
	}

	@Transactional
	Press find(long id) {
		return this.presses.findById(id);
	}

}
