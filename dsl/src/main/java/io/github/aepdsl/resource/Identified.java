package io.github.aepdsl.resource;

/** A thing that lists can name. */
public interface Identified {

  /** The id that the service gave it. */
  String id();

  /** Its name, which need not be its alone; empty when it has none. */
  String name();
}
