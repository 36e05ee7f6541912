package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.gateway.ServiceCall;
import io.github.aepdsl.emulator.gateway.ServiceHandler;
import io.github.aepdsl.emulator.registry.mapping.expression.Expression;
import io.github.aepdsl.emulator.registry.mapping.expression.ExpressionException;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** POST /languages/el/validate */
final class ValidateExpression implements ServiceHandler {

  private final MappingCompiler compiler;

  ValidateExpression(MappingCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public Response answer(ServiceCall call) {
    ObjectNode body = MappingSetBody.objectOf(call.request());
    JsonNode expression = body.path("expression");
    JsonNode text = expression.isObject() ? expression.path("expression") : expression;
    if (!text.isString()) {
      throw DataPrepError.badRequest("'expression' has to be a string");
    }
    try {
      tryOut(compiler.expression(text.stringValue()), Trees.string(body, "sampleData").orElse(""));
      return answer("succeeded", "none");
    } catch (ExpressionException | EvaluationFault e) {
      return answer("failed", e.getMessage());
    }
  }

  /** Sample data that is a JSON object is a row; anything else is not looked at. */
  private void tryOut(Expression expression, String sample) {
    Trees.parse(sample.getBytes(StandardCharsets.UTF_8))
        .filter(JsonNode::isObject)
        .ifPresent(row -> expression.evaluate(compiler.scope(row)));
  }

  private static Response answer(String status, String error) {
    return Response.json(200, Trees.object().put("validationStatus", status).put("error", error));
  }
}
