package org.earshot.architecture.planted.report;

import org.earshot.architecture.planted.insight.Chicken;

/** Breaks a rule: goes round in a circle. */
public final class Egg {

  /** What came of it. */
  public Chicken chicken() {
    return new Chicken();
  }
}
