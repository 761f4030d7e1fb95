package org.dateline.security;

/**
 * What somebody asks of a new key.
 *
 * @param name what it is given out for
 * @param scope what it is to be good for
 */
record KeyOrder(String name, Scope scope) {
}
