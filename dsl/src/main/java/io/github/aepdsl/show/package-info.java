/**
 * What people see, as data: tables, trails, texts, progress, and the display that they go to.
 * Imports nothing of ours.
 */
package io.github.aepdsl.show;
