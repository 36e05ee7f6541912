package io.github.aepdsl.internal.list;

import io.github.aepdsl.internal.answer.Document;
import java.net.URI;

/**
 * The turn from one page of a list to the next.
 *
 * @param query what the list was asked for
 * @param page the page that was read
 * @param path its address below the service's base
 * @param base where the service's paths begin
 * @param seen how many items there were up to here, this page's among them
 */
public record Turn(ListQuery query, Document page, String path, URI base, long seen) {}
