package org.dateline.door;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many readers may be at the door at once. */
final class DoorProtocolTests {

	private static int connections(int told) {
		DoorProtocol protocol = new DoorProtocol();
		protocol.setMaxConnections(told);
		return protocol.getMaxConnections();
	}

	@Test
	void areAsManyAsTheServiceIsTold() {
		assertThat(connections(20)).isEqualTo(20);
	}

	@Test
	void areNoMoreThanAThirdOfTheMemoryHolds() {
		long kilobytes = Runtime.getRuntime().maxMemory() / 1024;
		assertThat(connections(Integer.MAX_VALUE)).isBetween(1, (int) (kilobytes / 3 / 80));
	}

}
