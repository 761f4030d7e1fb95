package org.dateline.amendment;

import org.dateline.http.Excerpt;
import tools.jackson.databind.JsonNode;

/** One step of a JSON Patch (RFC 6902, section 4). */
sealed interface Operation {

	void change(Sheet sheet);

	/** Section 4.1. */
	record Add(Target path, JsonNode value) implements Operation {

		@Override
		public void change(Sheet sheet) {
			sheet.add(this.path, sheet.fresh(this.path, this.value));
		}

	}

	/** Section 4.2. */
	record Remove(Target path) implements Operation {

		@Override
		public void change(Sheet sheet) {
			sheet.remove(this.path);
		}

	}

	/** Section 4.3. */
	record Replace(Target path, JsonNode value) implements Operation {

		@Override
		public void change(Sheet sheet) {
			sheet.replace(this.path, sheet.fresh(this.path, this.value));
		}

	}

	/** Section 4.4. */
	record Move(Target from, Target path) implements Operation {

		@Override
		public void change(Sheet sheet) {
			JsonNode value = sheet.find(this.from);
			if (this.path.lies(this.from)) {
				throw this.path
					.refusal(this.from.spelled() + " cannot be moved into itself, to " + this.path.spelled());
			}
			if (!this.path.tokens().equals(this.from.tokens())) {
				sheet.remove(this.from);
				sheet.add(this.path, sheet.moved(this, value));
			}
		}

	}

	/** Section 4.5. */
	record Copy(Target from, Target path) implements Operation {

		@Override
		public void change(Sheet sheet) {
			sheet.add(this.path, sheet.copied(this.path, sheet.find(this.from)));
		}

	}

	/**
	 * Section 4.6.
	 *
	 * @param path where the value has to stand
	 * @param value the value
	 * @param place where the value stands in the patch
	 */
	record Test(Target path, JsonNode value, String place) implements Operation {

		@Override
		public void change(Sheet sheet) {
			JsonNode found = sheet.find(this.path);
			if (!Likeness.between(found, this.value)) {
				throw JsonPatch.refusal(this.path.spelled() + " holds " + Excerpt.of(found.toString()) + ", not "
						+ Excerpt.of(this.value.toString()), this.place);
			}
		}

	}

}
