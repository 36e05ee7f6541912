package io.github.aepdsl.resource;

import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.Service;

/**
 * The way to one sandbox's things.
 *
 * @param location where it is, in words
 * @param services what the client can call
 */
public record Access(Location location, Services services) {

  /** One service's calls in the sandbox. */
  public Api api(Service service) {
    return services.in(location.sandbox(), service);
  }
}
