/**
 * What all things of the platform have in common: where they live, how one is read, listed, shown,
 * changed and deleted. A kind of thing adds its fields and verbs. Imports {@code internal.api} and
 * {@code show}.
 */
package io.github.aepdsl.resource;
