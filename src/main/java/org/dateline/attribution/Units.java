package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;

/** Puts one token in the place of each quoted stretch. */
final class Units {

	private Units() {
	}

	static List<Token> of(List<Token> tokens, List<Quoted> quoted) {
		List<Token> units = new ArrayList<>(tokens.size());
		int at = 0;
		for (Quoted stretch : quoted) {
			while (at < tokens.size() && tokens.get(at).start() < stretch.outer().start()) {
				units.add(tokens.get(at));
				at++;
			}
			units.add(Token.of(stretch));
			while (at < tokens.size() && tokens.get(at).start() < stretch.outer().end()) {
				at++;
			}
		}
		units.addAll(tokens.subList(at, tokens.size()));
		return units;
	}

}
