package org.dateline.safekeeping;

import org.dateline.served.Served;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.ConfigurableTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class SafekeepingTests {

	private final ConfigurableTransactionManager transactions;

	SafekeepingTests(ConfigurableTransactionManager transactions) {
		this.transactions = transactions;
	}

	@Test
	void hearsOfEveryCommit() {
		assertThat(this.transactions.getTransactionExecutionListeners())
			.hasAtLeastOneElementOfType(Acknowledgement.class);
	}

}
