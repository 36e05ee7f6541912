/**
 * One sandbox's calls: read, list, create once, change, delete. Knows envelopes, pages and lost
 * answers, and no noun. Imports {@code internal.http} and what is below it.
 */
package io.github.aepdsl.internal.api;
