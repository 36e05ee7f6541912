package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.FlowService;
import io.github.aepdsl.emulator.wire.Route;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which of Adobe's operations the local platform has a route for. */
class FlowOperations_CoverageTest {

  @Test
  void knowsTheFortyFiveOperationsOfAdobe() {
    assertThat(FlowOperation.all()).hasSize(45).doesNotHaveDuplicates();
  }

  @Test
  void hasARouteForEachOfThem() {
    List<String> operations = FlowOperation.all().stream().map(FlowOperation::route).toList();

    assertThat(flowRoutes()).containsAll(operations);
  }

  @Test
  void hasNoRouteThatAdobeHasNot() {
    List<String> documented = FlowOperation.all().stream().map(FlowOperation::route).toList();

    assertThat(flowRoutes()).isSubsetOf(documented);
  }

  /** Every request of the contract tests is held against them, see {@link Ask#send()}. */
  @Test
  void allFortyFiveHaveASchemaOfTheirAnswer() {
    List<String> operations =
        FlowOperation.all().stream()
            .map(
                each ->
                    each.route().replaceFirst(" ", " " + FlowService.BASE)
                        + " "
                        + each.statuses().get(0))
            .toList();

    assertThat(operations).hasSize(45).isSubsetOf(ResponseSchemas.operations());
  }

  private static Set<String> flowRoutes() {
    URI address = URI.create("http://127.0.0.1");
    return PlatformState.of(LocalPlatformOptions.defaults(), address).routes().stream()
        .filter(route -> route.surface().base().equals(FlowService.BASE))
        .map(Route::name)
        .collect(Collectors.toSet());
  }
}
