package faults.habits;

import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Planted: fields that are filled from outside. */
class Injected {

	@Autowired
	private Object service;

	@Value("${dateline.name}")
	private String name;

	@Resource
	private Object table;

	@PersistenceContext
	private Object entities;

	String words() {
		return this.name + this.service + this.table + this.entities;
	}

}
