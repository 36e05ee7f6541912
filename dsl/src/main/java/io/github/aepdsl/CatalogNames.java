package io.github.aepdsl;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.CatalogEntry;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.catalog.Places;
import io.github.aepdsl.connection.KnownSpecs;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.Suggestion;
import io.github.aepdsl.source.ChangeRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connection specs as the catalog has them. */
final class CatalogNames implements KnownSpecs {

  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @Override
  public String nameOf(String specId) {
    return Catalog.load().bySpecId(specId).map(Connector::name).orElse(specId);
  }

  @Override
  public String placeOf(Map<String, String> params) {
    return Places.of(name -> Optional.ofNullable(params.get(name))).orElse("");
  }

  @Override
  public String placeOf(String specId, String authSpec, Map<?, ?> params) {
    return ChangeRules.place(specId, authSpec, params);
  }

  @Override
  public Object checked(String specId, String authSpec, String param, Object value) {
    return ChangeRules.checked(specId, authSpec, param, value);
  }

  @Override
  public Map<String, String> hidden(String specId, String authSpec) {
    return ChangeRules.hidden(specId, authSpec);
  }

  @Override
  public String idOf(String keyOrId) {
    if (keyOrId.matches(UUID)) {
      return keyOrId;
    }
    List<String> keys = Catalog.load().entries().stream().map(CatalogEntry::key).toList();
    return Catalog.load()
        .byKey(keyOrId)
        .map(Connector::connectionSpecId)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Problem.of("there is no source '%s'".formatted(keyOrId))
                        .meant(Suggestion.nearest(keyOrId, keys))));
  }
}
