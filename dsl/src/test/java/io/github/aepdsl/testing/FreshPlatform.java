package io.github.aepdsl.testing;

import io.github.aepdsl.connection.Workspace;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.fault.Faults;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A local platform for each test, which ends with it: tests can run side by side.
 *
 * <pre>{@code
 * @RegisterExtension final FreshPlatform platform = FreshPlatform.start();
 * platform.workspace().create(...);
 * }</pre>
 */
public final class FreshPlatform implements AfterEachCallback {

  private final LocalPlatform platform;

  private FreshPlatform(LocalPlatform platform) {
    this.platform = platform;
  }

  public static FreshPlatform start() {
    return new FreshPlatform(LocalPlatform.start());
  }

  public static FreshPlatform start(LocalPlatformOptions options) {
    return new FreshPlatform(LocalPlatform.start(options));
  }

  /** The platform itself. */
  public LocalPlatform get() {
    return platform;
  }

  public Faults faults() {
    return platform.faults();
  }

  /** A client of its own, with no token yet, in the first sandbox. */
  public Workspace workspace() {
    return Adobe.local(platform, Adobe.QUICK);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    platform.close();
  }
}
