package io.github.aepdsl.plan;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.HalfDoneException;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.LongWait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Carries out a plan once, and takes it back when a call fails. Not thread safe. */
final class PlanRun {

  /** What this run has created. */
  private record Done(PlannedThing thing, String id) {

    @Override
    public String toString() {
      return thing.label() + " (" + id + ")";
    }
  }

  private final Access access;
  private final boolean keepPartial;
  private final Deque<Done> done = new ArrayDeque<>();

  PlanRun(Access access, boolean keepPartial) {
    this.access = access;
    this.keepPartial = keepPartial;
  }

  /** Creates what is not there; all ids. */
  PlanIds create(List<PlanStep> steps) {
    PlanIds ids = PlanIds.NONE;
    LongWait shown = access.longWait();
    for (PlanStep step : steps) {
      PlannedThing thing = step.thing();
      int number = steps.indexOf(step) + 1;
      shown.at("creating, step %d of %d: %s".formatted(number, steps.size(), thing.label()));
      Created there = step.found().isPresent() ? step.found().get() : create(thing, ids);
      ids = ids.with(thing.part(), there);
    }
    return ids;
  }

  private Created create(PlannedThing thing, PlanIds ids) {
    try {
      Created created = thing.create(access, ids);
      done.push(new Done(thing, created.id()));
      return created;
    } catch (AepException e) {
      throw done.isEmpty() ? e : halfDone(thing, e);
    }
  }

  private HalfDoneException halfDone(PlannedThing thing, AepException failed) {
    List<String> takenBack = new ArrayList<>();
    List<String> remaining = new ArrayList<>();
    for (Done each : done) {
      if (!keepPartial && isUndone(each, failed)) {
        takenBack.add(each.toString());
      } else {
        remaining.add(0, each.toString());
      }
    }
    return new HalfDoneException(thing.label(), takenBack, remaining, failed);
  }

  private boolean isUndone(Done each, AepException failed) {
    try {
      each.thing().undo(access, each.id());
      return true;
    } catch (AepException e) {
      failed.addSuppressed(e);
      return false;
    }
  }
}
