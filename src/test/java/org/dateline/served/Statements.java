package org.dateline.served;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Counts the SQL statements that the service sends to its database. */
public final class Statements implements HibernatePropertiesCustomizer, StatementInspector {

	private static final long serialVersionUID = 1L;

	private final transient List<String> sent = new CopyOnWriteArrayList<>();

	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
	}

	@Override
	public String inspect(String sql) {
		this.sent.add(sql);
		return sql;
	}

	/**
	 * The statements that something takes.
	 * @param <T> what it gives
	 * @param work does it
	 * @return the statements, in order
	 */
	public <T> List<String> of(Supplier<T> work) {
		this.sent.clear();
		if (work.get() == null) {
			throw new AssertionError("It gave nothing");
		}
		return List.copyOf(this.sent);
	}

}
