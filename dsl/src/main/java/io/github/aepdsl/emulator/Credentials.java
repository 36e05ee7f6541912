package io.github.aepdsl.emulator;

/** The one account that the local platform knows. Public on purpose: it opens nothing else. */
final class Credentials {

  static final String CLIENT_ID = "aep-dsl-local";
  static final String CLIENT_SECRET = "aep-dsl-local-secret";
  static final String ORG_ID = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";
  static final String SCOPES =
      "openid,AdobeID,read_organizations,additional_info.projectedProductContext,session";

  private Credentials() {}
}
