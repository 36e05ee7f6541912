package io.github.aepdsl.emulator.registry.schema;

/** The two names that every resource has. */
final class XdmId {

  /** The tenant of the local account, without the underscore. */
  static final String TENANT = "aepdsl";

  /** The field that holds all custom fields. */
  static final String NAMESPACE = "_" + TENANT;

  private static final String HOST = "https://ns.adobe.com/";

  private XdmId() {}

  static String tenant(XdmKind kind, String hex) {
    return HOST + TENANT + "/" + kind.type() + "/" + hex;
  }

  /** The {@code meta:altId} of an {@code $id}; an altId stays what it is. */
  static String alt(String id) {
    return id.startsWith(HOST) ? "_" + id.substring(HOST.length()).replace('/', '.') : id;
  }
}
