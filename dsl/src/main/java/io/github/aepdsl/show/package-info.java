/**
 * What people see, as data: tables, trails, texts, progress, and the display that they go to. No
 * type of it holds a letter that screens do not show, whoever a text comes from. Imports {@code
 * error}.
 */
package io.github.aepdsl.show;
