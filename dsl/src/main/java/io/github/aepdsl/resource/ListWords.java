package io.github.aepdsl.resource;

/**
 * What a list calls its things.
 *
 * @param noun one of them, such as {@code dataflow}
 * @param plural several of them
 * @param several how it says that there are too many, such as {@code more than one dataflow}
 * @param verb the session's verb that lists them, such as {@code flows}
 * @param where the platform and sandbox that they live in
 */
public record ListWords(String noun, String plural, String several, String verb, Location where) {}
