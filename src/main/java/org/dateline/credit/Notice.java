package org.dateline.credit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What a stretch of a line says, as it is read part by part. */
final class Notice {

	private final Set<String> creators = new LinkedHashSet<>();

	private final Set<String> agencies = new LinkedHashSet<>();

	/** Names of accounts, which count only beside an agency. */
	private final List<String> accounts = new ArrayList<>();

	private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

	private @Nullable String licence;

	private @Nullable Integer year;

	List<String> creators() {
		return List.copyOf(this.creators);
	}

	List<String> agencies() {
		return List.copyOf(this.agencies);
	}

	@Nullable String licence() {
		return this.licence;
	}

	@Nullable Integer year() {
		return this.year;
	}

	boolean has(Trait trait) {
		return this.traits.contains(trait);
	}

	boolean hasAny(Trait... some) {
		for (Trait trait : some) {
			if (has(trait)) {
				return true;
			}
		}
		return false;
	}

	boolean isNamed() {
		return !this.creators.isEmpty() || !this.agencies.isEmpty();
	}

	boolean isEmpty() {
		return !isNamed() && this.licence == null && this.accounts.isEmpty();
	}

	void show(Trait trait) {
		this.traits.add(trait);
	}

	void credit(String person) {
		this.creators.add(person);
		if (Names.isFull(person)) {
			show(Trait.FULLNAME);
		}
	}

	void distribute(String agency, Trait kind) {
		this.agencies.add(agency);
		show(kind);
	}

	void distribute(String agency) {
		this.agencies.add(agency);
	}

	void note(String account) {
		this.accounts.add(account);
	}

	/** Whether no account is left that nobody vouches for. */
	boolean settles() {
		boolean vouched = this.accounts.isEmpty() || !this.agencies.isEmpty();
		this.creators.addAll(vouched ? this.accounts : List.of());
		return vouched;
	}

	void license(String name) {
		this.licence = name;
	}

	void date(int copyright) {
		this.year = (this.year != null) ? this.year : Integer.valueOf(copyright);
	}

}
