package org.dateline.security;

import java.util.List;

import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in no rule is refused, and what is not there is not there. */
@Guarded
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DenialTests {

	private static final List<RequestMappingInfo> PLANTED = List.of(
			Planted.mapping("/v1/planted/{name}", RequestMethod.POST, RequestMethod.DELETE),
			Planted.mapping("/planted", RequestMethod.GET));

	private final Reader reader;

	private final RequestMappingHandlerMapping mappings;

	DenialTests(Reader reader, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.reader = reader;
		this.mappings = mappings;
	}

	@BeforeAll
	void plants() {
		Planted planted = new Planted();
		PLANTED.forEach((mapping) -> this.mappings.registerMapping(mapping, planted, planted.method("ruleless")));
	}

	@AfterAll
	void pullsOut() {
		PLANTED.forEach(this.mappings::unregisterMapping);
	}

	@Test
	void findsARuleAndADescriptionForEveryHandler() {
		assertThat(HandlerDebts.of(this.mappings.getHandlerMethods()))
			.containsExactlyInAnyOrder("POST /v1/planted/{name} has no rule", "DELETE /v1/planted/{name} has no rule");
	}

	@Test
	void noticesWhatWasForgotten() {
		assertThat(HandlerDebts.of(new Planted().all())).containsExactlyInAnyOrder("POST /v1/tags/{tag} has no rule",
				"undescribed is not described", "everyMethod answers every method",
				"PUT /v1/articles/{article} is described for \"import\" and needs \"edit\"");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /v1/planted/x", "DELETE, /v1/planted/x", "DELETE, /v1/planted/%78", "POST, /v1/planted/x.json",
			"GET, /planted", "HEAD, /planted", "OPTIONS, /planted" })
	void refusesAHandlerWithoutARule(String method, String path) {
		assertThat(this.reader.ask(method, path).status()).isEqualTo(401);
		assertThat(this.reader.ask(method, path, Locksmith.bearer(Served.ADMIN)).status()).isEqualTo(403);
	}

	@Test
	void namesNoScopeWhereNoneWouldDo() {
		assertThat(this.reader.get("/planted", Locksmith.bearer(Served.ADMIN)).headers("WWW-Authenticate"))
			.containsExactly("Bearer error=\"insufficient_scope\"");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /nothing, 404", "GET, /nothing, 404", "DELETE, /v1/nothing, 404", "POST, /v1/tags, 405",
			"PUT, /v1/planted/x, 405", "PUT, /v1/keys, 405", "POST, /openapi.yaml, 405", "DELETE, /docs, 405",
			"POST, /swagger-ui/index.html, 405", "POST, /actuator/info, 405", "GET, /actuator, 404",
			"GET, /webjars/swagger-ui/index.html, 404", "PROPFIND, /, 405", "PATCH, /v1/quotes, 405" })
	void saysOfWhatIsNotThereThatItIsNot(String method, String path, int status) {
		assertThat(this.reader.ask(method, path).status()).isEqualTo(status);
		assertThat(this.reader.ask(method, path, Locksmith.bearer(Served.ADMIN)).status()).isEqualTo(status);
	}

}
