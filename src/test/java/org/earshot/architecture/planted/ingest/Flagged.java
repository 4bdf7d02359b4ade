package org.earshot.architecture.planted.ingest;

/** Breaks a rule: nobody can read what true means where it is called. */
public final class Flagged {

  /** An answer. */
  public int answer(boolean loud) {
    return loud ? 42 : 41;
  }
}
