package org.dateline.format.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dateline.format.Part;
import org.dateline.format.page.body.Account;
import org.dateline.format.page.body.Role;

/** Says of each run of text on a page what it became. */
final class PageParts {

	private final Map<Role, Integer> numbers = new EnumMap<>(Role.class);

	private PageParts() {
	}

	static List<Part> of(Account account) {
		PageParts counting = new PageParts();
		List<Part> parts = new ArrayList<>(account.runs().size());
		Account.Run before = null;
		for (Account.Run run : account.runs()) {
			boolean goesOn = before != null && before.role() == run.role() && before.path() == run.path();
			parts.add(new Part(null, run.path().toString(), run.start(), run.end(), counting.became(run.role(), goesOn),
					run.reason(), run.confidence()));
			before = run;
		}
		return parts;
	}

	private String became(Role role, boolean goesOn) {
		return switch (role) {
			case PARAGRAPH -> numbered("paragraph", role, goesOn);
			case HEADING -> numbered("heading", role, goesOn);
			case ITEM -> numbered("list item", role, goesOn);
			case QUOTE -> numbered("quote", role, goesOn);
			case CELL -> "table cell";
			case CAPTION -> numbered("caption", role, goesOn);
			case CREDIT -> "credit";
			case HEADLINE -> "headline";
			case STANDFIRST -> "standfirst";
			case BYLINE -> "byline";
			case DATE -> "date";
			case TEASER -> numbered("teaser", role, goesOn);
			case TOPIC -> "topic";
			case COMMENT -> "comment";
			case ADVERT -> "advert";
			case APPEAL -> "appeal";
			case FURNITURE -> "furniture";
			case HIDDEN -> "hidden";
		};
	}

	private String numbered(String name, Role role, boolean goesOn) {
		int number = goesOn ? this.numbers.getOrDefault(role, 1) : this.numbers.merge(role, 1, Integer::sum);
		return name + " " + number;
	}

}
