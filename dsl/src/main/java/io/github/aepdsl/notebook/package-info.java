/**
 * What a Jupyter notebook shows: drafts as forms, lists as tables, what was built as pictures,
 * errors as cause and fix. Only this package (display) and shell's kernel command (installation)
 * know that kernels exist, and {@link io.github.aepdsl.notebook.AepExtension} and its neighbour are
 * the only classes that need JJava's.
 *
 * <p>May import the root package and everything below it but the emulator; nothing imports this
 * package.
 */
package io.github.aepdsl.notebook;
