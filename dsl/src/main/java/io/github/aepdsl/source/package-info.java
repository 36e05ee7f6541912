/**
 * Drafts: one generic immutable draft, and thin typed classes generated from the catalog in the
 * build. A draft ends in {@code create()}, which hands its body to {@code resource}. May import
 * {@code resource}, {@code internal.http}, {@code catalog}, {@code secret} and {@code error}.
 */
package io.github.aepdsl.source;
