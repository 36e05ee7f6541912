/**
 * What became of a call: JSON that knows what it was an answer to, or the exception that a reply
 * stands for. Holds no words of the prompt; a call carries its own advice. Imports {@code
 * internal.json}, {@code internal.redact}, {@code internal.network}, {@code error} and {@code
 * secret}.
 */
package io.github.aepdsl.internal.answer;
