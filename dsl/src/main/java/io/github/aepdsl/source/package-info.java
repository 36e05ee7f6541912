/**
 * Drafts: one generic immutable draft, and thin typed classes generated from the catalog in the
 * build. A draft ends in {@code create()}, which hands its body to {@code connection}. Imports
 * {@code connection}, {@code catalog}, {@code show} and what is below them.
 */
package io.github.aepdsl.source;
