package io.github.aepdsl.resource;

import io.github.aepdsl.internal.api.Api;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.show.Display;

/**
 * The way to one sandbox's things.
 *
 * @param location where it is, in words
 * @param services what the client can call
 * @param display where long waits are shown
 */
public record Access(Location location, Services services, Display display) {

  /** One that shows nothing. */
  public Access(Location location, Services services) {
    this(location, services, Display.NONE);
  }

  /** Begins a wait that is shown when it gets long. */
  public LongWait longWait() {
    return new LongWait(display, services.http().timing());
  }

  /** One service's calls in the sandbox. */
  public Api api(Service service) {
    return services.in(location.sandbox(), service);
  }
}
