package org.dateline.http;

import java.util.Map;

/**
 * What this service is.
 *
 * @param name its name
 * @param version its version
 * @param description what it does
 * @param links addresses by relation
 */
record ServiceDocument(String name, String version, String description, Map<String, String> links) {
}
