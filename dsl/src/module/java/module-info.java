/**
 * What a program on the module path gets of the jar: the packages that lines of users name, and
 * none of the libraries packed into it. The build compiles it against the classes and adds it to
 * the jar, since those libraries are modules of their own until they are packed.
 */
module io.github.aepdsl {
  requires java.net.http;
  requires java.sql; // live data, and Jackson for its date types
  requires java.xml; // Jackson, as its own descriptor says
  requires static java.desktop; // Jackson and Typesafe Config, for beans
  requires static java.logging; // JLine, for the prompt
  requires static jdk.jshell; // the prompt

  exports io.github.aepdsl;
  exports io.github.aepdsl.catalog;
  exports io.github.aepdsl.config;
  exports io.github.aepdsl.connection;
  exports io.github.aepdsl.connectors;
  exports io.github.aepdsl.emulator;
  exports io.github.aepdsl.emulator.fault;
  exports io.github.aepdsl.emulator.inlet;
  exports io.github.aepdsl.error;
  exports io.github.aepdsl.explore;
  exports io.github.aepdsl.flow;
  exports io.github.aepdsl.ingest;
  exports io.github.aepdsl.plan;
  exports io.github.aepdsl.registry;
  exports io.github.aepdsl.resource;
  exports io.github.aepdsl.secret;
  exports io.github.aepdsl.show;
  exports io.github.aepdsl.source;
}
