package io.github.aepdsl.testing;

/** What there is once in a process: a test that changes it locks it with {@code @ResourceLock}. */
public final class OfTheProcess {

  /** The platform of every {@code aep("local")}. */
  public static final String LOCAL_PLATFORM = "local platform";

  /** Where {@code show} and {@code progress} show things. */
  public static final String DISPLAY = "display";

  private OfTheProcess() {}
}
