package org.dateline.safekeeping;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Lets Hibernate read and write entities as they are. No entity here points lazily at
 * another, so that the stand-ins which it would make for each of them at every start
 * would never be used. Found by Hibernate as a service, hence public.
 */
public final class PlainEntities implements ServiceContributor {

	@Override
	public void contribute(StandardServiceRegistryBuilder services) {
		services.addService(BytecodeProvider.class, new BytecodeProviderImpl());
	}

}
