package org.dateline.door;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import org.dateline.http.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

final class RateFilterTests {

	private final AtomicLong nanos = new AtomicLong();

	private final RateFilter filter = new RateFilter(new Rates(2, new Clock(this.nanos)), StrictJson.problems());

	private int status = 200;

	@Test
	void letsInAsManyAsThereMayBe() throws ServletException, IOException {
		assertThat(ask("", "192.0.2.1").getStatus()).isEqualTo(200);
		assertThat(ask("", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	@Test
	void refusesOneMore() throws ServletException, IOException {
		spend("", "192.0.2.1");
		MockHttpServletResponse refused = ask("", "192.0.2.1");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getContentAsString()).contains("/docs/problems/too-many-requests",
				"There may be 2 requests a minute");
	}

	@Test
	void countsEachAddressForItself() throws ServletException, IOException {
		spend("", "192.0.2.1");
		assertThat(ask("", "192.0.2.2").getStatus()).isEqualTo(200);
	}

	@Test
	void countsEachKeyForItself() throws ServletException, IOException {
		spend("Bearer a", "192.0.2.1");
		assertThat(ask("Bearer b", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	@Test
	void countsAKeyWhereverItComesFrom() throws ServletException, IOException {
		spend("Bearer a", "192.0.2.1");
		assertThat(ask("Bearer a", "192.0.2.2").getStatus()).isEqualTo(429);
	}

	@Test
	void countsKeysThatAreNoneAgainstTheirAddress() throws ServletException, IOException {
		this.status = 401;
		ask("Bearer guess-1", "192.0.2.1");
		ask("Bearer guess-2", "192.0.2.1");
		assertThat(ask("Bearer guess-3", "192.0.2.1").getStatus()).isEqualTo(429);
	}

	@Test
	void letsOthersInBesideThoseWhoGuess() throws ServletException, IOException {
		this.status = 401;
		ask("Bearer guess-1", "192.0.2.1");
		ask("Bearer guess-2", "192.0.2.1");
		this.status = 200;
		assertThat(ask("Bearer a", "192.0.2.2").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0  | "default";r=1;t=60
			1  | "default";r=0;t=60
			2  | "default";r=0;t=60
			""")
	void saysWhatIsLeft(int before, String left) throws ServletException, IOException {
		for (int time = 0; time < before; time++) {
			ask("", "192.0.2.1");
		}
		assertThat(ask("", "192.0.2.1").getHeader("RateLimit")).isEqualTo(left);
	}

	@Test
	void saysHowManyThereMayBe() throws ServletException, IOException {
		assertThat(ask("", "192.0.2.1").getHeader("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
	}

	@Test
	void saysWhenToComeAgain() throws ServletException, IOException {
		spend("", "192.0.2.1");
		this.nanos.addAndGet(TimeUnit.SECONDS.toNanos(20));
		assertThat(ask("", "192.0.2.1").getHeader("Retry-After")).isEqualTo("40");
	}

	@Test
	void letsInAgainAfterAMinute() throws ServletException, IOException {
		spend("", "192.0.2.1");
		this.nanos.addAndGet(TimeUnit.SECONDS.toNanos(60));
		assertThat(ask("", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	@Test
	void showsItsHeadersToEveryPage() throws ServletException, IOException {
		assertThat(ask("", "192.0.2.1").getHeaders("Access-Control-Expose-Headers"))
			.containsExactly("RateLimit, RateLimit-Policy");
	}

	private void spend(String key, String address) throws ServletException, IOException {
		ask(key, address);
		ask(key, address);
	}

	private MockHttpServletResponse ask(String key, String address) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/articles");
		request.setRemoteAddr(address);
		if (!key.isEmpty()) {
			request.addHeader("Authorization", key);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		response.setStatus(this.status);
		this.filter.doFilter(request, response, chain);
		return response;
	}

	private record Clock(AtomicLong nanos) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.nanos.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
