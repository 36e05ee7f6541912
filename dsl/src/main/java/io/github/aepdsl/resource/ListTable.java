package io.github.aepdsl.resource;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists that have columns: of connections, and of any one kind of public record. */
final class ListTable {

  /** An id, which is of use only as a whole. */
  private static final String DIGITS = "[0-9a-f]{1,64}";

  private ListTable() {}

  static Optional<TableView> of(List<?> list) {
    List<BaseConnection> connections =
        list.stream()
            .filter(BaseConnection.class::isInstance)
            .map(BaseConnection.class::cast)
            .toList();
    if (!list.isEmpty() && connections.size() == list.size()) {
      return Optional.of(ConnectionTable.of(connections.get(0).where(), connections));
    }
    return kind(list).map(type -> records(list, type));
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
      String text = String.valueOf(component.getAccessor().invoke(item));
      return text.matches(DIGITS) ? text : ConnectionTable.cell(text);
    } catch (ReflectiveOperationException e) {
      return "?";
    }
  }
}
