package org.earshot.insight.practice;

/** What a mention tells of a practice. */
public enum Verdict {
  /** It was kept. */
  KEPT,
  /** It was broken. */
  BROKEN,
  /** Nothing. */
  NEITHER
}
