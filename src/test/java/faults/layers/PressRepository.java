package faults.layers;

import org.springframework.data.repository.Repository;

/** Planted: a repository that is public. */
public interface PressRepository extends Repository<Press, Long> {

	Press findById(long id);

}
