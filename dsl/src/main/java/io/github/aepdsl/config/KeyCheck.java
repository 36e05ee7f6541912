package io.github.aepdsl.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.CatalogEntry;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds keys under {@code aep} that nothing reads, and names what was probably meant. */
final class KeyCheck {

  /** The keys of a profile. */
  static final Set<String> PROFILE_KEYS = profileKeys();

  private static final Set<String> SECTIONS =
      Set.of("profile", "profiles", "http", "local", "sources", "secrets", "parameters");

  /** Keys without a default, which the jar's own file cannot name. */
  private static final Map<String, Set<String>> UNSET =
      Map.of(
          "http",
          Set.of("proxy", "no-proxy", "trust-store", "trust-store-password"),
          "local",
          Set.of("seed", "clock", "state"));

  private final List<Problem> problems = new ArrayList<>();

  private KeyCheck() {}

  /** What stops a session of this profile. */
  static List<Problem> problems(Config merged, String profile) {
    KeyCheck check = new KeyCheck();
    check.checkAll(merged.getObject("aep"));
    check.checkProfile(profile, object(merged.getObject("aep.profiles"), profile));
    merged.root().keySet().stream()
        .filter(key -> key.matches("[a-z]{2,4}") && isOursMisspelt(key, merged.root().get(key)))
        .forEach(key -> check.unknown(key, merged.root().get(key), Set.of("aep")));
    return check.problems;
  }

  /** What stops only sessions of other profiles. */
  static List<Problem> elsewhere(Config merged, String profile) {
    KeyCheck check = new KeyCheck();
    ConfigObject profiles = merged.getObject("aep.profiles");
    profiles.keySet().stream()
        .filter(name -> !name.equals(profile))
        .forEach(name -> check.checkProfile(name, object(profiles, name)));
    return check.problems;
  }

  /** Something of others may well be called {@code app}, but does not hold our sections only. */
  private static boolean isOursMisspelt(String key, ConfigValue value) {
    return !key.equals("aep")
        && Suggestion.nearest(key, Set.of("aep")).isPresent()
        && value instanceof ConfigObject object
        && SECTIONS.containsAll(object.keySet());
  }

  private void checkAll(ConfigObject aep) {
    checkKeys("aep", aep, SECTIONS);
    for (String section : List.of("http", "local")) {
      Set<String> known =
          new TreeSet<>(HoconFiles.reference().getObject("aep." + section).keySet());
      known.addAll(UNSET.get(section));
      checkKeys("aep." + section, object(aep, section), known);
    }
    checkKeys("aep.http.proxy", object(object(aep, "http"), "proxy"), ProxySettings.KEYS);
    ConfigObject sources = object(aep, "sources");
    sources.forEach(
        (key, value) ->
            Catalog.load()
                .byKey(key)
                .ifPresentOrElse(
                    connector ->
                        checkKeys("aep.sources." + key, object(sources, key), params(connector)),
                    () -> unknown("aep.sources." + key, value, keys())));
  }

  private static Set<String> keys() {
    return Catalog.load().entries().stream()
        .map(CatalogEntry::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void checkProfile(String name, ConfigObject profile) {
    checkKeys(
        "aep.profiles." + name, profile, name.equals("local") ? Set.of("sandbox") : PROFILE_KEYS);
  }

  private void checkKeys(String path, ConfigObject object, Collection<String> known) {
    object.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            unknown(path + "." + key, value, known);
          }
        });
  }

  private void unknown(String path, ConfigValue value, Collection<String> known) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    Problem problem =
        Problem.of("unknown key %s (%s)".formatted(path, Findings.origin(value)))
            .meant(Suggestion.nearest(key, known));
    problems.add(
        problem.fix().isPresent()
            ? problem
            : Problem.of(
                problem.what() + "; known here: " + String.join(", ", new TreeSet<>(known))));
  }

  /** The object at a key; a missing or wrong-typed one has no keys to check. */
  private static ConfigObject object(ConfigObject parent, String key) {
    return parent.get(key) instanceof ConfigObject object ? object : ConfigFactory.empty().root();
  }

  private static Set<String> params(Connector connector) {
    Set<String> names = new LinkedHashSet<>(Set.of("name", "description"));
    for (AuthSpec auth : connector.auth()) {
      for (Parameter param : auth.params()) {
        names.add(param.name());
        param
            .composition()
            .ifPresent(composition -> composition.parts().forEach(part -> names.add(part.name())));
      }
    }
    return names;
  }

  private static Set<String> profileKeys() {
    Set<String> keys = new LinkedHashSet<>(Overrides.VARIABLES.values());
    keys.add("credentials-file");
    keys.add("ui-url");
    return keys;
  }
}
