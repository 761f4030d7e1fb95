package faults.layers;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Planted: a controller that is public, uses the database and shows entities. */
@RestController
public class PressController {

	private final EntityManager entities;

	private final JdbcClient jdbc;

	public PressController(EntityManager entities, JdbcClient jdbc) {
		this.entities = entities;
		this.jdbc = jdbc;
	}

	@GetMapping("/presses")
	List<Press> all() {
		return this.jdbc.sql("select id, name from press").query(Press.class).list();
	}

	@GetMapping("/presses/{press}")
	String one(Press press) {
		return line(press) + this.entities;
	}

	private String line(Press press) {
		return press.name();
	}

	/** Planted: an entity that reaches the wire in a record. */
	record Answer(Press press) {
	}

}
