package io.github.aepdsl.emulator.inlet;

import io.github.aepdsl.emulator.ims.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an inlet has against messages: their envelope, and their entity where it is asked to look.
 * One for each request, because it remembers the schemas that it has looked up. Used by one thread.
 */
final class MessageRules {

  static final String UNKNOWN_FORMAT = "Message has unknown xdm format";
  private static final String WRONG_ORG = "Message has an absent or wrong ims org in the header";
  private static final String NO_ENTITY = "Payload body is missing xdmEntity";
  private static final String INVALID = "Message is invalid";

  private final OpenInlet inlet;
  private final InletNeighbours neighbours;
  private final NamedFlowRules flows;
  private final Map<String, Optional<InletNeighbours.EntityCheck>> schemas = new HashMap<>();
  private final Map<String, Optional<String>> datasets = new HashMap<>();

  MessageRules(OpenInlet inlet, InletNeighbours neighbours, NamedFlowRules flows) {
    this.inlet = inlet;
    this.neighbours = neighbours;
    this.flows = flows;
  }

  /** What is wrong with a message, if something is. */
  Optional<Finding> check(SentMessage message, boolean validates) {
    Envelope envelope = message.envelope();
    if (!envelope.object) {
      return Optional.of(Finding.of(UNKNOWN_FORMAT));
    }
    if (!inlet.dataType().equals("xdm")) {
      return flows.check(envelope);
    }
    return envelope(envelope)
        .or(() -> flows.check(envelope))
        .or(() -> validates ? entity(message) : Optional.empty());
  }

  private Optional<Finding> envelope(Envelope envelope) {
    if (!envelope.header || !envelope.body) {
      String missing = envelope.header ? "body" : "header";
      return Optional.of(Finding.missing(missing, UNKNOWN_FORMAT));
    }
    if (!namesOneSchema(envelope) || !isOfItsDataset(envelope)) {
      return Optional.of(Finding.of(UNKNOWN_FORMAT));
    }
    return envelope.orgId.equals(Account.ORG_ID)
        ? Optional.empty()
        : Optional.of(Finding.of(WRONG_ORG));
  }

  private static boolean namesOneSchema(Envelope envelope) {
    return envelope.schema.isWhole()
        && (!envelope.repeated.there || envelope.repeated.isSame(envelope.schema));
  }

  /** A dataset that nobody knows has nothing against a message. */
  private boolean isOfItsDataset(Envelope envelope) {
    return envelope.datasetId.isEmpty()
        || datasets
            .computeIfAbsent(envelope.datasetId, id -> neighbours.schemaOf(inlet, id))
            .filter(schema -> !schema.equals(envelope.schema.id))
            .isEmpty();
  }

  private Optional<Finding> entity(SentMessage message) {
    Envelope envelope = message.envelope();
    if (!envelope.hasEntity()) {
      return Optional.of(Finding.of(NO_ENTITY));
    }
    return schema(envelope)
        .map(check -> check.violations(message.entity()))
        .filter(violations -> !violations.isEmpty())
        .map(MessageRules::invalid);
  }

  /** Whether there is a schema that the entity of a message can be held against. */
  boolean canValidate(SentMessage message) {
    return inlet.dataType().equals("xdm") && schema(message.envelope()).isPresent();
  }

  private Optional<InletNeighbours.EntityCheck> schema(Envelope envelope) {
    return schemas.computeIfAbsent(envelope.schema.id, id -> neighbours.schema(inlet, id));
  }

  private static Finding invalid(List<Violation> violations) {
    return new Finding(400, "", INVALID, violations);
  }
}
