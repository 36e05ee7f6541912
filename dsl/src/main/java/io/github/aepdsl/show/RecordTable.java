package io.github.aepdsl.show;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists that have columns: of one kind of public record, or of what lists itself. */
final class RecordTable {

  private RecordTable() {}

  static Optional<TableView> of(List<?> list) {
    List<Listed> listed =
        list.stream().filter(Listed.class::isInstance).map(Listed.class::cast).toList();
    return !list.isEmpty() && listed.size() == list.size()
        ? Optional.of(listed.get(0).tableOf(listed))
        : kind(list).map(type -> records(list, type));
  }

  private static Optional<Class<?>> kind(List<?> list) {
    List<Class<?>> kinds =
        list.stream()
            .<Class<?>>map(item -> item == null ? Void.class : item.getClass())
            .distinct()
            .toList();
    return kinds.size() == 1 && kinds.get(0).isRecord() && readable(kinds.get(0))
        ? Optional.of(kinds.get(0))
        : Optional.empty();
  }

  private static boolean readable(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .allMatch(component -> component.getAccessor().trySetAccessible());
  }

  private static TableView records(List<?> list, Class<?> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    return new TableView(
        list.size() + " " + noun(type, list.size()),
        List.of(),
        components.stream().map(RecordComponent::getName).toList(),
        list.stream()
            .map(item -> components.stream().map(component -> cell(component, item)).toList())
            .toList(),
        List.of());
  }

  /** {@code ReceivedMessage} reads "received messages". */
  private static String noun(Class<?> type, int count) {
    String words = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return words.toLowerCase(Locale.ROOT) + (count == 1 || words.endsWith("s") ? "" : "s");
  }

  private static String cell(RecordComponent component, Object item) {
    try {
      return Cells.lineOrId(String.valueOf(component.getAccessor().invoke(item)));
    } catch (ReflectiveOperationException e) {
      return "?";
    }
  }
}
