package org.dateline.safekeeping;

import javax.sql.DataSource;

import org.dateline.masthead.Durability;
import org.dateline.masthead.Masthead;
import org.h2.store.fs.FilePath;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class SafekeepingConfiguration {

	/** Behind the check of keys: who may not write is told so first. */
	private static final int BEHIND_KEYS = -80;

	@Bean
	Archive archive(DataSourceProperties settings) {
		FilePath.register(new BallastPath());
		return new Archive(settings.determineUrl(), settings.determineUsername(), settings.determinePassword());
	}

	@Bean
	FreeSpace freeSpace(Archive archive) {
		return FreeSpace.of(archive);
	}

	@Bean
	Rounds syncs(Archive archive, Masthead masthead) {
		boolean synced = archive.kind() == ArchiveKind.FILE && masthead.durability() == Durability.DISK;
		return new Rounds(synced ? new Checkpoint(archive.beside()) : () -> {
		});
	}

	@Bean
	Acknowledgement acknowledgement(Rounds syncs) {
		return new Acknowledgement(syncs);
	}

	@Bean
	Promises promises(Archive archive, Masthead masthead) {
		return new Promises(archive, masthead.durability());
	}

	/** The schema is synced as well, before there is anything in it. */
	@Bean
	FlywayMigrationStrategy syncedMigration(Promises promises, FreeSpace space, Rounds syncs) {
		return (flyway) -> {
			promises.check(flyway.getConfiguration().getDataSource());
			space.suffices();
			flyway.migrate();
			syncs.join();
		};
	}

	@Bean
	FilterRegistrationBean<RoomFilter> room(FreeSpace space) {
		FilterRegistrationBean<RoomFilter> room = new FilterRegistrationBean<>(new RoomFilter(space::suffices));
		room.setOrder(BEHIND_KEYS);
		return room;
	}

	@Bean
	Housekeeping housekeeping(Archive archive, FreeSpace space, DataSource pool) {
		Runnable tidying = new Tidying(archive.beside(), space, new Pool(pool));
		return new Housekeeping((archive.kind() == ArchiveKind.FILE) ? tidying : () -> {
		});
	}

	@Bean
	Door door() {
		return new Door();
	}

	@Bean
	FilterRegistrationBean<DoorwayFilter> doorway(Door door) {
		FilterRegistrationBean<DoorwayFilter> doorway = new FilterRegistrationBean<>(new DoorwayFilter(door));
		doorway.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return doorway;
	}

	@Bean
	ClosingTime closingTime(Door door) {
		return new ClosingTime(door);
	}

}
