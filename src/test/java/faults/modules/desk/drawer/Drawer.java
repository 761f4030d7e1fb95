package faults.modules.desk.drawer;

import faults.modules.desk.Desk;

/** Planted: it uses the room around it, which it may not. */
final class Drawer {

	Desk desk() {
		return new Desk();
	}

}
