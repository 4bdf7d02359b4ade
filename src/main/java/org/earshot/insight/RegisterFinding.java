package org.earshot.insight;

import java.util.List;
import org.earshot.themes.RegisteredTheme;
import org.earshot.themes.register.Register;

/**
 * What an analyst says of the themes, and what came of it.
 *
 * @param job the job file, seen from the report's folder
 * @param register what is said
 * @param themes every theme, also those that are merged into others or excluded
 * @param excluded what was left out
 */
public record RegisterFinding(
    String job, Register register, List<RegisteredTheme> themes, List<Excluded> excluded) {

  /** Copies the lists. */
  public RegisterFinding {
    themes = List.copyOf(themes);
    excluded = List.copyOf(excluded);
  }

  /** The same with what was left out counted. */
  RegisterFinding counted(List<Excluded> leftOut) {
    return new RegisterFinding(job, register, themes, leftOut);
  }

  /**
   * A theme that reports leave out.
   *
   * @param themeId the theme's id
   * @param name its name
   * @param mentions how many mentions it has
   * @param feedback how many feedback have at least one of them
   */
  public record Excluded(String themeId, String name, long mentions, long feedback) {}
}
