package org.dateline.format.text;

/**
 * A way into a state of the {@link Stretch}.
 *
 * @param from the state before
 * @param sum what was gained on it
 */
record Way(int from, double sum) {
}
