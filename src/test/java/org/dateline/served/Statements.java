package org.dateline.served;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements that the service sends to its database, whoever makes them.
 */
public final class Statements implements BeanPostProcessor {

	private final List<String> sent = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource pool) ? counted(DataSource.class, pool) : bean;
	}

	private <T> T counted(Class<T> type, T counted) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(counted, method, arguments)));
	}

	private @Nullable Object call(Object counted, Method method, Object @Nullable [] arguments) throws Throwable {
		if (method.getName().equals("prepareStatement") && arguments != null && !byTheClock()) {
			this.sent.add((String) arguments[0]);
		}
		try {
			Object given = method.invoke(counted, arguments);
			return (given instanceof Connection connection) ? counted(Connection.class, connection) : given;
		}
		catch (InvocationTargetException failure) {
			throw failure.getTargetException();
		}
	}

	private static boolean byTheClock() {
		return Thread.currentThread().getName().startsWith("scheduling-");
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
