package org.dateline.attribution;

import java.util.List;

/**
 * A paragraph with what stands between quotation marks in it.
 *
 * @param paragraph where it stands
 * @param quoted the quoted stretches
 */
record Stretch(Span paragraph, List<Quoted> quoted) {

	static List<Stretch> in(String text) {
		List<Stretch> stretches = Paragraphs.of(text)
			.stream()
			.map((paragraph) -> new Stretch(paragraph, Marks.in(text, paragraph)))
			.toList();
		boolean doubles = stretches.stream()
			.flatMap((stretch) -> stretch.quoted.stream())
			.anyMatch((one) -> !one.single());
		return doubles ? stretches.stream().map(Stretch::withoutExpressions).toList() : stretches;
	}

	/**
	 * Where double marks are in use, a few words between single ones are an expression.
	 */
	private Stretch withoutExpressions() {
		return new Stretch(this.paragraph,
				this.quoted.stream().filter((one) -> !one.single() || one.isLong()).toList());
	}

}
