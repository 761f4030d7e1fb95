package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks for and against a passage being part of the body. */
final class Signs {

	private static final int NEAR = 4;

	private final Page page;

	private final Setting setting;

	Signs(Page page, Setting setting) {
		this.page = page;
		this.setting = setting;
	}

	/** The signs of a passage, by the names that the scale knows. */
	List<String> of(int passage) {
		List<String> signs = new ArrayList<>();
		signs.add("bias");
		look(passage, signs);
		marks(passage, signs);
		words(passage, signs);
		surroundings(passage, signs);
		place(passage, signs);
		return signs;
	}

	private String kind(int passage) {
		return this.setting.kind(passage).name().toLowerCase(Locale.ROOT);
	}

	private void look(int passage, List<String> signs) {
		Look look = this.setting.look(passage);
		String kind = kind(passage);
		signs.add(kind);
		signs.add("size-" + Buckets.of(look.size(), 12, 25, 40, 60, 90, 130, 190, 300, 500));
		signs.add(kind + "/small-" + Buckets.of(look.smallShare(), 1, 15, 25, 35, 45));
		signs.add(look.isTitle() ? kind + "/title" : kind + "/plain");
	}

	private void marks(int passage, List<String> signs) {
		String text = this.page.text(passage);
		String kind = kind(passage);
		char first = text.charAt(0);
		note(signs, Character.isLowerCase(first), kind + "/lower");
		note(signs, Character.isDigit(first), kind + "/digit");
		note(signs, "\"“„«‘'".indexOf(first) >= 0, kind + "/quote");
		note(signs, "-–—•*·▪►>".indexOf(first) >= 0, "bullet");
		note(signs, Endings.trails(text), kind + "/trails");
		note(signs, Endings.introduces(text), kind + "/introduces");
		note(signs, text.endsWith("?"), kind + "/asks");
		note(signs, text.indexOf(" | ") >= 0, "bar");
		note(signs, text.indexOf('@') >= 0 || text.contains("http") || text.contains("www."), "address");
		note(signs, text.equals(text.toUpperCase(Locale.ROOT)), kind + "/shouts");
		note(signs, Sentences.within(text) > 0, kind + "/sentences");
		note(signs, text.indexOf('\t') >= 0, "table");
	}

	private void words(int passage, List<String> signs) {
		String text = this.page.text(passage);
		Furniture furniture = Furniture.standard();
		String kind = kind(passage);
		boolean inside = this.setting.window().holds(passage);
		note(signs, furniture.isLine(text), inside ? "furniture/in" : "furniture");
		note(signs, furniture.isBox(text), kind + "/box");
		note(signs, furniture.isPointer(text), kind + "/pointer");
		note(signs, furniture.by(text) > 0 && text.length() < Look.LONG, "by");
		signs.add(kind + "/appeals-" + Buckets.of(furniture.appeals(this.setting.look(passage).words()), 1, 2, 3));
		note(signs, this.setting.isDate(passage), "date");
		signs.add(kind + "/credit-" + Buckets.of(this.setting.credit(passage), 1, 75));
		int count = this.setting.repetition().count(text);
		note(signs, count > 1, kind + "/repeated-" + Buckets.of(count, 3, 5));
		note(signs, this.setting.repetition().isTitled(text), kind + "/titled");
		note(signs, this.setting.isForeign(passage), "foreign");
	}

	private void surroundings(int passage, List<String> signs) {
		String kind = kind(passage);
		boolean before = prose(passage - 1);
		boolean after = prose(passage + 1);
		signs.add(kind + "/between-" + (before ? "prose" : "other") + "-" + (after ? "prose" : "other"));
		signs.add(kind + "/prev-" + other(passage - 1));
		signs.add(kind + "/next-" + other(passage + 1));
		signs.add(kind + "/furnished-" + Buckets.of(this.setting.furnished(passage), 1, 2, 3, 5));
		signs.add(kind + "/dated-" + Buckets.of(this.setting.dated(passage), 1, 2, 3));
		note(signs, credited(passage - 1), kind + "/credit-before");
		note(signs, credited(passage + 1), kind + "/credit-behind");
		signs.add(kind + "/near-" + Buckets.of(near(passage), 1, 2, 4, 6, 8));
		signs.add(kind + "/run-" + Buckets.of(this.setting.run(passage), 1, 2, 3, 5, 9, 16));
		if (this.page.spaced()) {
			signs.add(kind + "/gap-" + (this.page.isApart(passage) ? "y" : "n")
					+ (this.page.isApart(passage + 1) ? "y" : "n"));
		}
	}

	private String other(int passage) {
		boolean outside = passage < 0 || passage >= this.page.size();
		return outside ? "none" : kind(passage) + (this.page.isApart(passage) ? "-apart" : "");
	}

	private boolean credited(int passage) {
		return passage >= 0 && passage < this.page.size() && this.setting.kind(passage).isShort()
				&& this.setting.credit(passage) > 0;
	}

	private int near(int passage) {
		int near = 0;
		for (int index = passage - NEAR; index <= passage + NEAR; index++) {
			near += (index != passage && prose(index)) ? 1 : 0;
		}
		return near;
	}

	private boolean prose(int passage) {
		return passage >= 0 && passage < this.page.size() && this.setting.kind(passage).isProse();
	}

	private void place(int passage, List<String> signs) {
		String kind = kind(passage);
		Window window = this.setting.window();
		signs.add(kind + "/" + where(passage, window));
		int headline = this.setting.headline();
		signs.add(kind + "/headline-" + Buckets.of(passage - headline, 0, 1, 2, 3, 5, 9));
		String zone = ((passage > headline) ? "/below-" : "/above-") + this.setting.windows(passage);
		signs.add(kind + zone);
		signs.add(kind + zone + "/of-" + Buckets.of(this.setting.prose(), 500, 1500, 4000));
		signs.add(kind + "/group-" + Buckets.of(this.setting.group(passage), 2, 3, 5, 9));
		int cohesion = this.setting.cohesion(passage);
		String place = window.holds(passage) ? "/in" : "/out";
		signs.add(kind + place + "/shares-" + Buckets.of(cohesion, 0, 1, 20, 35, 50, 70));
	}

	private static String where(int passage, Window window) {
		if (passage < window.start()) {
			return "before-" + Buckets.of(window.start() - passage, 2, 3, 5, 9, 20);
		}
		if (passage >= window.end()) {
			return "after-" + Buckets.of(passage - window.end(), 1, 2, 4, 8, 20);
		}
		int first = passage - window.start();
		int last = window.end() - 1 - passage;
		return (last < 4) ? "last-" + Buckets.of(last, 1, 2) : "first-" + Buckets.of(first, 1, 2, 4);
	}

	private static void note(List<String> signs, boolean seen, String sign) {
		if (seen) {
			signs.add(sign);
		}
	}

}
