package org.earshot.insight.since;

import java.util.List;
import java.util.Objects;
import org.earshot.statistics.Estimate;

/**
 * A report in short: no more than is compared, so that one which another version wrote can be.
 *
 * @param feedback usable feedback
 * @param themes its themes, most feedback first
 * @param sources its files
 * @param runCard how its numbers were made
 */
public record ToldReport(
    long feedback, List<ToldTheme> themes, List<ToldSource> sources, List<ToldFact> runCard) {

  /** Copies the lists; what another version did not write is empty. */
  public ToldReport {
    themes = List.copyOf(Objects.requireNonNullElse(themes, List.of()));
    sources = List.copyOf(Objects.requireNonNullElse(sources, List.of()));
    runCard = List.copyOf(Objects.requireNonNullElse(runCard, List.of()));
  }

  /**
   * A theme.
   *
   * @param themeId its id
   * @param name its name
   * @param feedback how many feedback have it
   * @param share the same as a share (0–1)
   */
  public record ToldTheme(String themeId, String name, long feedback, Estimate share) {}

  /**
   * A file.
   *
   * @param source the file
   * @param sha256 its fingerprint
   * @param usable how many feedback became of it
   * @param duplicate how many of its rows were sent before
   */
  public record ToldSource(String source, String sha256, long usable, long duplicate) {}

  /**
   * A line of the run card.
   *
   * @param part the part of the card
   * @param name what is told
   * @param value the fact
   */
  public record ToldFact(String part, String name, String value) {}
}
