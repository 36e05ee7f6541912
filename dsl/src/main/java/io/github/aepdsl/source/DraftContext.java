package io.github.aepdsl.source;

import io.github.aepdsl.internal.http.Endpoints;
import io.github.aepdsl.resource.Workspace;
import java.util.Map;
import java.util.function.Function;

/**
 * What a session gives to the drafts it opens.
 *
 * @param workspace where the connection will live
 * @param endpoints the hosts and ids that {@code curl()} prints
 * @param sampleSecret the embedded platform's published client secret, else empty
 * @param configured the configured values of a source, by connector key
 */
public record DraftContext(
    Workspace workspace,
    Endpoints endpoints,
    String sampleSecret,
    Function<String, Map<String, ConfiguredValue>> configured) {}
