package io.github.aepdsl.emulator.ims;

/** The one account that the local platform knows. Public on purpose: it opens nothing else. */
public final class Account {

  /** Its client id, which is its api key. */
  public static final String CLIENT_ID = "aep-dsl-local";

  /** Its secret, worth nothing elsewhere. */
  public static final String CLIENT_SECRET = "aep-dsl-local-secret";

  /** Its organisation. */
  public static final String ORG_ID = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";

  /**
   * The scopes that it is granted, with commas: those that a token for the platform usually has.
   */
  public static final String SCOPES =
      "openid,AdobeID,read_organizations,additional_info.projectedProductContext,session";

  private Account() {}
}
