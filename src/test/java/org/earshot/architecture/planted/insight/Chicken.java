package org.earshot.architecture.planted.insight;

import org.earshot.architecture.planted.report.Egg;

/** Breaks a rule: goes round in a circle. */
public final class Chicken {

  /** What came of it. */
  public Egg egg() {
    return new Egg();
  }
}
