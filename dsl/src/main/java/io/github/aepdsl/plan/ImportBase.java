package io.github.aepdsl.plan;

import io.github.aepdsl.resource.Access;

/**
 * The base connection of what is brought in.
 *
 * @param access the way to its sandbox
 * @param connectionId its id, a UUID
 * @param specId the connection spec that it was made by, a UUID
 * @param label it in words
 */
record ImportBase(Access access, String connectionId, String specId, String label) {}
