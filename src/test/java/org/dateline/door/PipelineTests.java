package org.dateline.door;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

final class PipelineTests {

	private final PipelineAdapter pipeline = new PipelineAdapter(Mockito.mock(Adapter.class));

	@Test
	void marksNoRequestThatWaitedForItsTurn() throws Exception {
		this.pipeline.begin(() -> false);
		assertThat(marked()).isFalse();
		assertThat(marked()).isFalse();
	}

	@Test
	void marksEveryRequestThatWasSentAhead() throws Exception {
		this.pipeline.begin(() -> true);
		assertThat(marked()).isFalse();
		assertThat(marked()).isTrue();
		assertThat(marked()).isTrue();
	}

	@Test
	void marksNothingOfTheNextConnection() throws Exception {
		this.pipeline.begin(() -> true);
		marked();
		this.pipeline.begin(() -> false);
		assertThat(marked()).isFalse();
	}

	private boolean marked() throws Exception {
		Request request = new Request();
		this.pipeline.service(request, new Response());
		return request.getAttribute(PipelineAdapter.AHEAD) != null;
	}

}
