package org.dateline.quote;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dateline.listing.SortKey;
import org.jspecify.annotations.Nullable;

/** Somebody who is quoted in public articles. */
@Entity
public class Speaker {

	@Id
	private UUID id;

	@Column(nullable = false)
	private String name;

	@Column(nullable = false)
	private String nameKey;

	private @Nullable String honorific;

	private @Nullable String role;

	private @Nullable String affiliation;

	@SuppressWarnings("NullAway.Init")
	Speaker() {
	}

	@SuppressWarnings("NullAway.Init")
	Speaker(UUID id) {
		this.id = id;
	}

	/** Takes over what a story says of the speaker; what it leaves out stays known. */
	Speaker show(org.dateline.story.Speaker known) {
		this.name = known.name();
		this.nameKey = SortKey.of(known.name());
		this.honorific = (known.honorific() != null) ? known.honorific() : this.honorific;
		this.role = (known.role() != null) ? known.role() : this.role;
		this.affiliation = (known.affiliation() != null) ? known.affiliation() : this.affiliation;
		return this;
	}

	/**
	 * Whether the two names mean one person: nothing that is known of both may differ.
	 */
	boolean is(org.dateline.story.Speaker other) {
		return this.nameKey.equals(SortKey.of(other.name())) && (this.affiliation == null || other.affiliation() == null
				|| SortKey.of(this.affiliation).equals(SortKey.of(other.affiliation())));
	}

	/**
	 * The speaker's identity.
	 * @return the id
	 */
	public UUID id() {
		return this.id;
	}

	/**
	 * The full name.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	String nameKey() {
		return this.nameKey;
	}

	@Nullable String honorific() {
		return this.honorific;
	}

	@Nullable String role() {
		return this.role;
	}

	@Nullable String affiliation() {
		return this.affiliation;
	}

}
