package org.earshot.insight.answer;

import java.util.Locale;
import java.util.Set;

/** The outcomes by which exports say that a case has none yet. */
final class OpenWords {

  private static final Set<String> OPEN =
      Set.of(
          "open",
          "opened",
          "new",
          "pending",
          "in progress",
          "in-progress",
          "ongoing",
          "on hold",
          "under review",
          "under investigation",
          "investigating",
          "awaiting response",
          "waiting",
          "assigned",
          "unassigned",
          "reopened",
          "re-opened",
          "no response",
          "no answer",
          "none",
          "not yet",
          "n/a",
          "-",
          "untimely response",
          "offen",
          "in bearbeitung");

  private OpenWords() {}

  /**
   * Whether an outcome is none. "Untimely response" is what the US regulator writes where the
   * company let the deadline pass.
   */
  static boolean isOpen(String outcome) {
    return OPEN.contains(outcome.strip().toLowerCase(Locale.ROOT));
  }
}
