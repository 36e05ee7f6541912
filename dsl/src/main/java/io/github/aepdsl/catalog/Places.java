package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which parameters say where a source is, and which part of it is meant. */
public final class Places {

  private static final List<String> HOSTS =
      List.of(
          "host",
          "server",
          "account",
          "accountName",
          "serviceUrl",
          "serviceUri",
          "serviceEndpoint",
          "endpoint",
          "url",
          "environmentUrl",
          "instanceUrl",
          "domain",
          "subdomain",
          "namespace",
          "projectId",
          "project");

  private static final List<String> PARTS =
      List.of(
          "database", "sid", "bucketName", "container", "eventHubName", "topicName", "datasetId");

  private Places() {}

  /** The place in words, such as {@code db.example.com/crm}, as far as its values are known. */
  public static Optional<String> of(Function<String, Optional<String>> valueOf) {
    Optional<String> host = first(HOSTS, valueOf);
    Optional<String> part = first(PARTS, valueOf);
    return part.map(name -> host.map(where -> where + "/").orElse("") + name).or(() -> host);
  }

  private static Optional<String> first(
      List<String> names, Function<String, Optional<String>> valueOf) {
    return names.stream().flatMap(name -> valueOf.apply(name).stream()).findFirst();
  }
}
