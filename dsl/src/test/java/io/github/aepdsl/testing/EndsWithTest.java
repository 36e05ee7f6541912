package io.github.aepdsl.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Something that each test has for itself, as a registered extension. */
public interface EndsWithTest extends AutoCloseable, AfterEachCallback {

  @Override
  void close();

  @Override
  default void afterEach(ExtensionContext context) {
    close();
  }
}
