package io.github.aepdsl.contract;

import io.github.aepdsl.Aep;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One run of a contract: gives it what it asks for, and clears up behind it. */
final class Platform
    implements TestTemplateInvocationContext, ParameterResolver, AfterEachCallback {

  static final String LIVE = "live";

  private final String name;
  private final Aep aep;
  private final Visit visit;
  private final Wire wire;
  private final Runnable end;

  Platform(String name, Aep aep, Account account, Runnable end) {
    this.name = name;
    this.aep = aep;
    this.visit = new Visit(aep, name.equals(LIVE));
    this.wire = new Wire(account);
    this.end = end;
  }

  @Override
  public String getDisplayName(int invocation) {
    return name;
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(Visit.class, Wire.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Wire.class ? wire : visit;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      visit.leave();
      wire.leave();
    } finally {
      aep.close();
      end.run();
    }
  }
}
