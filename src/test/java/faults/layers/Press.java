package faults.layers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity that anybody can change, in one step and in two. */
@Entity
public class Press {

	@Id
	private long id;

	private String name = "";

	public void rename(String name) {
		this.name = name;
	}

	public Press moved() {
		count();
		return this;
	}

	public String name() {
		return this.name;
	}

	void retire() {
		this.name = "";
	}

	private void count() {
		this.id++;
	}

}
