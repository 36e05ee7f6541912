package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.file.UserPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The places that configuration is read from, strongest first, each value with its origin. */
final class HoconFiles {

  private static final String REFERENCE = "/io/github/aepdsl/reference.conf";

  private final Surroundings surroundings;
  private final List<Problem> problems = new ArrayList<>();

  HoconFiles(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The defaults that the jar carries. */
  static Config reference() {
    return ConfigFactory.parseURL(
        HoconFiles.class.getResource(REFERENCE),
        ConfigParseOptions.defaults().setOriginDescription("default"));
  }

  /**
   * Everything merged and resolved.
   *
   * @throws ConfigurationException when a file cannot be read or a substitution has no value
   */
  Config merged() {
    Config files = properties().withFallback(environment()).withFallback(configFile());
    for (Path file : ownFiles()) {
      files = files.withFallback(Files.exists(file) ? parsed(file) : ConfigFactory.empty());
    }
    Config all = files.withFallback(reference()).withFallback(variables());
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    try {
      return all.resolve(ConfigResolveOptions.noSystem());
    } catch (ConfigException e) {
      throw new ConfigurationException(
          Problem.of(e.getMessage() + "; write ${?NAME} where a value may be absent"));
    }
  }

  /** Notes every file that may be read, strongest first. */
  void list(Findings findings) {
    Stream.concat(
            Stream.ofNullable(surroundings.properties().getProperty("config.file"))
                .map(surroundings::file),
            ownFiles().stream())
        .forEach(
            file ->
                findings.setting(
                    "file",
                    UserPath.shown(file, surroundings.home()),
                    Files.isReadable(file) ? "read" : "not there"));
  }

  /** The files of ours, which may or may not exist, strongest first. */
  List<Path> ownFiles() {
    return List.of(
        surroundings.folder().resolve("aep.conf"),
        surroundings.home().resolve(".aep").resolve("aep.conf"));
  }

  private Config properties() {
    Map<String, Object> own = new TreeMap<>();
    for (String name : surroundings.properties().stringPropertyNames()) {
      if (name.startsWith("aep.")) {
        own.put(name, surroundings.properties().getProperty(name));
      }
    }
    return ConfigFactory.parseMap(own, "system properties");
  }

  /** What is chosen beside a profile's values; those are overridden by {@link Overrides}. */
  private Config environment() {
    return chosen("AEP_PROFILE", "aep.profile")
        .withFallback(chosen("AEP_LOCAL_DATA", "aep.local.data"));
  }

  private Config chosen(String variable, String key) {
    String value = surroundings.environment().get(variable);
    return value == null || value.isBlank()
        ? ConfigFactory.empty()
        : ConfigFactory.parseMap(Map.of(key, value), "environment " + variable);
  }

  private Config configFile() {
    String named = surroundings.properties().getProperty("config.file");
    return named == null ? ConfigFactory.empty() : parsed(surroundings.file(named));
  }

  private Config parsed(Path file) {
    try {
      return ConfigFactory.parseFile(
          file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
    } catch (ConfigException e) {
      problems.add(Problem.of("cannot read %s: %s".formatted(file, Findings.unreadable(e))));
      return ConfigFactory.empty();
    }
  }

  /** The environment as targets for {@code ${NAME}}. */
  private Config variables() {
    Map<String, Object> variables = new TreeMap<>();
    surroundings
        .environment()
        .forEach(
            (name, value) -> {
              if (name.matches("[A-Za-z_][A-Za-z0-9_]*") && !name.equals("aep")) {
                variables.put(name, value);
              }
            });
    return ConfigFactory.parseMap(variables, "environment");
  }
}
