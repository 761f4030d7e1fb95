/**
 * Faults, planted so that every rule of the house is seen to find one. Nothing here is
 * part of the service, and no test but those of the house reads it.
 */
package faults;
