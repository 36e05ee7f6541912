package io.github.aepdsl.emulator.registry.schema;

import io.github.aepdsl.emulator.wire.ProblemBody;
import io.github.aepdsl.emulator.wire.Refusal;
import io.github.aepdsl.emulator.wire.Request;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The representation that an {@code Accept} header asks for.
 *
 * @param standard whether fields have their names of the standard notation, such as {@code
 *     xdm:person}
 * @param traits such as {@code full}, {@code id} or {@code notext}
 */
record XdmAccept(boolean standard, Set<String> traits) {

  private static final Pattern FORM =
      Pattern.compile(
          "application/vnd\\.adobe\\.(xed|xdm)((?:-(?:v2|link|id|full|notext|desc|flat"
              + "|deprecated|deprecatefield))*)\\+json(?:; ?version=(\\d+)(?:\\.\\d+)?)?");
  private static final String SHOULD =
      "The supplied Accept header is not valid: %s - A valid Accept value should look like %s";
  private static final String ANY = "application/vnd.adobe.{xed|xdm}+json";
  private static final String VERSIONED = ANY + "; version=1 (Version should be specified)";

  /** What a list is asked for; a version has no place there. */
  static XdmAccept ofList(Request request) {
    Matcher form = form(request);
    if (!form.matches() || form.group(3) != null) {
      throw XdmCode.LIST_ACCEPT.fault(SHOULD, value(request), ANY);
    }
    return of(form);
  }

  /** What one resource is asked for; only of its first major version there is anything. */
  static XdmAccept ofLookup(Request request) {
    Matcher form = form(request);
    if (!form.matches() || form.group(3) == null) {
      throw XdmCode.LOOKUP_ACCEPT.fault(SHOULD, value(request), VERSIONED);
    }
    if (!form.group(3).equals("1")) {
      String detail = "There is no version %s of it.".formatted(form.group(3));
      throw new Refusal(ProblemBody.of(406, "NotAcceptableError", detail));
    }
    return of(form);
  }

  /** What a list of descriptors is asked for: the standard notation and nothing else. */
  static XdmAccept ofDescriptors(Request request) {
    Matcher form = form(request);
    if (!form.matches() || !form.group(1).equals("xdm")) {
      String should = "application/vnd.adobe.xdm-id+json";
      throw XdmCode.DESCRIPTOR_LIST_ACCEPT.fault(SHOULD, value(request), should);
    }
    return of(form);
  }

  /** One descriptor needs no header, but another notation than the standard one is refused. */
  static void checkDescriptor(Request request) {
    if (value(request).startsWith("application/vnd.adobe.xed")) {
      String should = "application/vnd.adobe.xdm+json";
      throw XdmCode.DESCRIPTOR_ACCEPT.fault(SHOULD, value(request), should);
    }
  }

  boolean is(String trait) {
    return traits.contains(trait);
  }

  private static XdmAccept of(Matcher form) {
    return new XdmAccept(
        form.group(1).equals("xdm"), Set.of(form.group(2).replaceFirst("^-", "").split("-")));
  }

  private static Matcher form(Request request) {
    return FORM.matcher(value(request));
  }

  private static String value(Request request) {
    return request.header("Accept").orElse("");
  }
}
