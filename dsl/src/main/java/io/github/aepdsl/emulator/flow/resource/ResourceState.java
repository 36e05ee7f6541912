package io.github.aepdsl.emulator.flow.resource;

/** The states that a resource rests in, as the wire has them. */
public final class ResourceState {

  public static final String DRAFT = "draft";
  public static final String ENABLED = "enabled";
  public static final String DISABLED = "disabled";

  /** The query parameter of a create, and its one value. */
  public static final String MODE = "mode";

  private ResourceState() {}
}
