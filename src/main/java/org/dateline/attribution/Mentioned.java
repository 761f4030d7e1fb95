package org.dateline.attribution;

/**
 * A person where the text names one.
 *
 * @param person the number of the person
 * @param name the name there
 * @param sentence the number of the sentence
 * @param leads whether it stands first in its sentence or before a verb
 */
record Mentioned(int person, Name name, int sentence, boolean leads) {
}
