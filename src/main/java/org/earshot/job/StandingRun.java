package org.earshot.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.insight.RunFact;
import org.earshot.themes.Fit;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.Stability;
import org.earshot.themes.Standing;
import org.earshot.themes.StandingThemes;
import org.earshot.themes.ThemeFinder;
import org.earshot.themes.ThemeModel;

/**
 * A run's part in the life of the themes: it finds the first, finds them anew, or takes them as
 * they stand.
 */
final class StandingRun {

  private final Job job;
  private final Path folder;
  private final LocalDate asOf;
  private final StandingThemes before;
  private Fit fit;
  private StandingThemes after;

  private StandingRun(Job job, Path folder, LocalDate asOf) {
    this.job = job;
    this.folder = folder;
    this.asOf = asOf;
    this.before = StandingThemes.in(folder);
  }

  /**
   * What stands before a run.
   *
   * @param asOf the last day of the run's feedback; null when it is not dated
   * @throws org.earshot.JobProblem when what stands is damaged
   */
  static StandingRun of(Job job, LocalDate asOf) {
    return new StandingRun(job, job.standingFolder(), asOf);
  }

  /**
   * Finds the themes of the run and keeps their model; until {@link #commit} nobody uses it.
   *
   * @param vectors one row per distinct text
   * @param voices every text with the feedback it is of
   * @param held the ids of themes that stay, whatever is found
   */
  void find(ThemeFinder finder, Dataset<Row> vectors, Dataset<Row> voices, Set<String> held) {
    Standing standing = before.standing(folder, held);
    if (standing == null) {
      fit = finder.first(vectors);
    } else if (job.refit() == Job.Refit.EVERY_RUN) {
      fit = finder.again(vectors, standing);
    } else {
      fit = finder.watch(vectors, voices, standing);
    }
    after = before.after(folder, fit, asOf);
  }

  /** The model that tells the run's themes apart. */
  ThemeModel model() {
    return fit.model();
  }

  /** The themes as they stand after the run. */
  StandingThemes after() {
    return after;
  }

  /** What became of the themes in this run. */
  List<LineageEvent> lineage() {
    return fit.changes().stream().map(change -> LineageEvent.of(asOf, change)).toList();
  }

  /** The name of what stood before the run; null when nothing did. */
  String stateBefore() {
    return before.model() == null ? null : before.hash();
  }

  /** The name of the model before the run; null when none stood. */
  String modelBefore() {
    return before.model();
  }

  /** The name of the model that the run used and leaves. */
  String modelAfter() {
    return after.model();
  }

  /** The mentions that are waiting to become a theme. */
  long candidates() {
    return fit.candidates();
  }

  /** Makes the run's themes the standing ones. */
  void commit() {
    if (!after.equals(before)) {
      after.write(folder);
    }
  }

  /** What the run card says of identity. */
  List<RunFact> card() {
    List<RunFact> facts = new ArrayList<>();
    facts.add(new RunFact("Themes", "Found", found()));
    facts.add(
        new RunFact(
            "Themes", "Model before", Objects.toString(before.model(), "none, the first run")));
    facts.add(new RunFact("Themes", "Model", after.model()));
    Stability stability = fit.stability();
    if (stability != null && stability.shared() > 0) {
      facts.add(
          new RunFact(
              "Themes",
              "Same theme as before",
              String.format(
                  Locale.ENGLISH,
                  "%.1f %% of the %,d different mentions that had a theme before and have one now",
                  100 * stability.kept(),
                  stability.shared())));
      facts.add(
          new RunFact(
              "Themes",
              "Agreement with before",
              String.format(
                  Locale.ENGLISH,
                  "adjusted Rand index %.3f (1: divided alike)",
                  stability.adjustedRandIndex())));
      facts.add(new RunFact("Themes", "Stable", stable(stability)));
    }
    if (stability == null && before.model() != null) {
      facts.add(
          new RunFact(
              "Themes",
              "Candidates",
              String.format(
                  Locale.ENGLISH,
                  "%,d different mentions are new, far from every theme and too few or too various"
                      + " to be one",
                  fit.candidates())));
    }
    return facts;
  }

  private String found() {
    if (before.model() == null) {
      return "For the first time.";
    }
    return fit.stability() == null
        ? "Not anew: those of "
            + Objects.toString(before.fitted(), "an undated run")
            + " stand, and every mention was assigned with them."
        : "Anew, held by those that stood; every mention was assigned with the new ones.";
  }

  private static String stable(Stability stability) {
    return stability.stable()
        ? "Yes."
        : String.format(
            Locale.ENGLISH,
            "No: below %.0f %% or %.2f. Compare this report's themes with those of earlier reports"
                + " with care.",
            100 * Stability.LEAST_KEPT,
            Stability.LEAST_AGREEMENT);
  }
}
