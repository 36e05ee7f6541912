package io.github.aepdsl.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that types {@code aep()} into JShell or changes what the whole process sees: its platform,
 * its display, its properties. Such tests run one after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("what the process shares")
public @interface SharesTheProcess {}
