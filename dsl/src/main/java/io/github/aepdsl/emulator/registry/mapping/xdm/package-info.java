/**
 * Where mapped values go: fields of a resolved schema, the conversion of a value to a field's type,
 * and the way into the XDM tree. Knows schemas as JSON only. May import paths and values beside it.
 */
package io.github.aepdsl.emulator.registry.mapping.xdm;
