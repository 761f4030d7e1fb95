package faults.roles;

import org.springframework.data.repository.Repository;

/** Planted: a repository that does not say so. */
interface Shelf extends Repository<String, String> {

}
