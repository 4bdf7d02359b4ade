package org.earshot.architecture.planted.ingest;

/** Breaks a rule: get says nothing. */
public final class Getter {

  /** The answer. */
  public int getAnswer() {
    return 42;
  }
}
