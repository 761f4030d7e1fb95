/**
 * Credit lines of pictures: a line in, who took the picture, for whom and what it shows
 * out.
 *
 * <p>
 * {@link org.dateline.credit.CreditReader} is the one way in. A stretch of a line is a
 * credit only if all of it reads as one: marks, labels, names, agencies, licences and
 * placeholders, and nothing else. What a line says beyond that is its caption. The words
 * of the trade, in many languages, are lists beside the classes.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.dateline.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
