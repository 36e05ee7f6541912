package io.github.aepdsl.emulator.registry.schema;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What a descriptor has to keep to. */
final class DescriptorRules {

  static final String IDENTITY = "xdm:descriptorIdentity";

  private static final Set<String> TYPES =
      Set.of(
          IDENTITY,
          "xdm:alternateDisplayInfo",
          "xdm:descriptorOneToOne",
          "xdm:descriptorReferenceIdentity",
          "xdm:descriptorRelationship",
          "xdm:descriptorDeprecated",
          "xdm:descriptorPrimaryKey",
          "xdm:descriptorVersion",
          "xdm:descriptorTimestamp");

  private DescriptorRules() {}

  static void check(XdmSandbox sandbox, ObjectNode descriptor) {
    String type = descriptor.path("@type").asString("");
    if (!TYPES.contains(type)) {
      throw XdmCode.BAD_BODY.fault(
          "@type '%s' is not one of %s.", type, TYPES.stream().sorted().toList());
    }
    String schemaId = descriptor.path("xdm:sourceSchema").asString("");
    ObjectNode schema =
        sandbox
            .find(schemaId)
            .orElseThrow(
                () -> XdmCode.UNKNOWN_REFERENCE.fault("There is no schema '%s'.", schemaId));
    checkProperty(sandbox.resolved(schema), descriptor.path("xdm:sourceProperty").asString(""));
    if (type.equals(IDENTITY)) {
      checkIdentity(sandbox, schemaId, descriptor);
    }
  }

  private static void checkProperty(ObjectNode schema, String path) {
    boolean formed = path.startsWith("/") && !path.endsWith("/");
    String pointer = path.replace("/", "/properties/");
    if (!formed || schema.at(pointer).isMissingNode()) {
      throw XdmCode.BAD_BODY.fault(
          "xdm:sourceProperty '%s' leads to no field of the schema.", path);
    }
  }

  private static void checkIdentity(XdmSandbox sandbox, String schemaId, ObjectNode descriptor) {
    if (descriptor.path("xdm:namespace").isMissingNode()) {
      throw XdmCode.BAD_BODY.fault("xdm:namespace is required.");
    }
    List<ObjectNode> others =
        sandbox.descriptorsOf(schemaId).stream()
            .filter(each -> each.path("xdm:isPrimary").asBoolean(false))
            .filter(each -> !each.path("@id").equals(descriptor.path("@id")))
            .toList();
    if (descriptor.path("xdm:isPrimary").asBoolean(false) && !others.isEmpty()) {
      throw XdmCode.SECOND_PRIMARY.fault(
          "The schema has a primary identity already: %s.", others.get(0).path("@id").asString(""));
    }
  }
}
