package org.earshot.insight.since;

import org.earshot.statistics.Estimate;

/**
 * What became of a theme since the last report.
 *
 * @param themeId the theme
 * @param name its name now; the last one when it went
 * @param kind what became of it
 * @param feedbackBefore how many feedback had it in the last report
 * @param feedback how many have it now
 * @param before its share (0–1) in the last report; null when it had none
 * @param share its share (0–1) now; null when it went
 */
public record ThemeMove(
    String themeId,
    String name,
    Kind kind,
    long feedbackBefore,
    long feedback,
    Estimate before,
    Estimate share) {

  /** What became of a theme. */
  public enum Kind {
    /** The last report did not have it. */
    APPEARED("appeared"),
    /** Its share lies above the interval that it had. */
    ROSE("rose"),
    /** Its share lies below the interval that it had. */
    FELL("fell"),
    /** This report does not have it. */
    WENT("went"),
    /** Its share lies within the interval that it had. */
    STAYED("stayed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word used in tables. */
    public String word() {
      return word;
    }
  }
}
