package org.dateline.masthead;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

final class RegisteredAnalyzersTests {

	private static final List<Class<? extends FailureAnalyzer>> OURS = List.of(DatabaseFailureAnalyzer.class,
			NewerDatabaseFailureAnalyzer.class, UnknownSettingFailureAnalyzer.class,
			UnreadableSettingFailureAnalyzer.class, UnusableSettingFailureAnalyzer.class);

	private static <T> List<T> registered(Class<T> type) {
		return SpringFactoriesLoader.forDefaultResourceLocation(RegisteredAnalyzersTests.class.getClassLoader())
			.load(type,
					ArgumentResolver.of(Environment.class, new MockEnvironment())
						.and(BeanFactory.class, new DefaultListableBeanFactory()),
					FailureHandler.handleMessage((message, failure) -> {
					}));
	}

	@Test
	void areAllFound() {
		assertThat(registered(FailureAnalyzer.class)).map(Object::getClass)
			.map(Class::getName)
			.containsAll(OURS.stream().map(Class::getName).toList());
	}

	@Test
	void comeBeforeThoseOfTheFramework() {
		List<FailureAnalyzer> sorted = registered(FailureAnalyzer.class);
		AnnotationAwareOrderComparator.sort(sorted);
		assertThat(sorted.subList(0, OURS.size())).allSatisfy(
				(analyzer) -> assertThat(analyzer.getClass().getPackageName()).isEqualTo("org.dateline.masthead"));
	}

	@Test
	void standBesideTheDataFolder() {
		assertThat(registered(EnvironmentPostProcessor.class)).hasAtLeastOneElementOfType(DataFolder.class);
	}

}
