package org.dateline.credit;

/**
 * Whether what reads as a notice is one. Words alone do not make a credit: a trap that is
 * read as one is worse than a credit that is missed.
 */
final class Evidence {

	private static final double SURE = 0.95;

	private static final double LIKELY = 0.8;

	private static final double POSSIBLE = 0.6;

	private final Notice notice;

	private final Position position;

	private Evidence(Notice notice, Position position) {
		this.notice = notice;
		this.position = position;
	}

	/** How sure it is that a notice is a credit, 0 where it is none. */
	static double of(Notice notice, Position position) {
		return new Evidence(notice, position).weight();
	}

	private double weight() {
		if (isMarked() && isDistributed()) {
			return SURE;
		}
		if (isMarked() || isDistributed() || isLicensed()) {
			return LIKELY;
		}
		return (isAgencyAlone() || isPlaceholder()) ? POSSIBLE : 0;
	}

	/** A sign or a label says that it is a credit. */
	private boolean isMarked() {
		return this.notice.isNamed() && (isCopyright() || isLabelled() || isGiven());
	}

	private boolean isCopyright() {
		boolean certain = this.notice.year() != null
				|| this.notice.hasAny(Trait.FULLNAME, Trait.AGENCY, Trait.ORGANISATION, Trait.RIGHTS);
		return this.notice.has(Trait.COPYRIGHT) && (certain || !isBound() || !this.notice.agencies().isEmpty());
	}

	private boolean isLabelled() {
		boolean certain = this.notice.hasAny(Trait.FULLNAME, Trait.CREDIT) || !this.notice.agencies().isEmpty();
		if (this.notice.has(Trait.COLON)) {
			return certain || this.position == Position.BRACKET || this.position == Position.AFTER;
		}
		boolean loose = this.position == Position.BEHIND && this.notice.agencies().isEmpty();
		return this.notice.has(Trait.BY) && !loose && (certain || !isBound());
	}

	private boolean isGiven() {
		return this.notice.hasAny(Trait.COURTESY, Trait.PROVIDED) && this.position != Position.BEHIND;
	}

	/** An agency and who took it, or how it got it. */
	private boolean isDistributed() {
		return (this.notice.has(Trait.AGENCY) && isAccompanied()) || isPassedOn();
	}

	private boolean isAccompanied() {
		if (!this.notice.hasAny(Trait.SLASH, Trait.VIA, Trait.COPYRIGHT, Trait.COLON)) {
			return this.position != Position.WHOLE && this.position != Position.BEHIND
					&& this.notice.hasAny(Trait.FULLNAME, Trait.NOBODY, Trait.LABEL);
		}
		return !this.notice.creators().isEmpty() || this.notice.agencies().size() > 1
				|| this.notice.hasAny(Trait.HANDOUT, Trait.POOL, Trait.NOBODY, Trait.FILE, Trait.VIA);
	}

	private boolean isPassedOn() {
		boolean passed = this.notice.hasAny(Trait.HANDOUT, Trait.POOL, Trait.NOBODY)
				&& !this.notice.agencies().isEmpty();
		boolean published = this.notice.has(Trait.FULLNAME) && !this.notice.agencies().isEmpty();
		return (passed || published) && this.notice.hasAny(Trait.SLASH, Trait.VIA) && !isBound();
	}

	private boolean isLicensed() {
		return this.notice.licence() != null && (this.notice.isNamed() || this.notice.has(Trait.LABEL)
				|| this.position == Position.BRACKET || this.position == Position.WHOLE);
	}

	private boolean isAgencyAlone() {
		boolean alone = this.notice.agencies().size() == 1 || this.notice.hasAny(Trait.SLASH, Trait.VIA);
		return this.notice.has(Trait.AGENCY) && this.notice.creators().isEmpty() && alone && !isBound()
				&& this.position != Position.BEFORE;
	}

	private boolean isPlaceholder() {
		boolean held = this.notice.hasAny(Trait.FILE, Trait.HANDOUT, Trait.NOBODY, Trait.POOL, Trait.COURTESY);
		return this.notice.isEmpty() && held
				&& (this.position == Position.BRACKET || (this.notice.has(Trait.COLON) && !isBound()));
	}

	/** Whether nothing parts the notice from a sentence that may go on. */
	private boolean isBound() {
		return this.position == Position.BEHIND || this.position == Position.GLUED;
	}

}
