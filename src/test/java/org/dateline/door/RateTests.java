package org.dateline.door;

import org.dateline.http.StrictJson;
import org.dateline.masthead.Settings;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

final class RateTests {

	@Test
	void isNotCountedUnlessItIsLimited() {
		assertThat(registered("dateline.seed=true").isEnabled()).isFalse();
	}

	@Test
	void isCountedWhereItIsLimited() {
		assertThat(registered("dateline.limits.requests-per-minute=600").isEnabled()).isTrue();
	}

	@Test
	void neverKeepsAKey() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Authorization", "Bearer secret");
		assertThat(Caller.of(request)).hasSize(68).doesNotContain("secret");
	}

	private static FilterRegistrationBean<RateFilter> registered(String setting) {
		return new DoorConfiguration().countedRequests(Settings.given(setting), StrictJson.problems());
	}

}
