package org.earshot.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.JobProblem;
import org.earshot.embed.PupilSettings;
import org.earshot.ingest.ExportSource;
import org.earshot.report.ReportChoice;
import org.earshot.report.ReportFormat;
import org.earshot.report.compose.ReportComposer;
import org.earshot.themes.ThemeSettings;

/** Reads a job file. {@code jobs/reference.yaml} explains every key and its default. */
public final class JobFile {

  private static final String AUTO = "auto";
  private static final String NEVER = "never";
  private static final String NONE = "none";
  private static final String PRACTICES = "practices.yaml";
  private static final double REJECTED_AT_MOST = 0.05;
  private static final int SMALLEST_SAMPLE = 100;

  private final JobTree tree;
  private final JobVariables variables;
  private final JobDocument document;

  private JobFile(JobTree tree, JobVariables variables, JobDocument document) {
    this.tree = tree;
    this.variables = variables;
    this.document = document;
  }

  /**
   * Reads and checks a job file.
   *
   * @param file the job file
   * @param sets what the command line puts in place of what the file says: dotted keys such as
   *     {@code themes.number}, or names of the file's variables
   * @param asOf the last day to look at, in place of the file's; null to leave it to the file
   * @param currentFolder the folder that paths in {@code sets} are relative to; paths in the file
   *     are relative to the file
   * @throws JobProblem when something in it is not allowed
   */
  public static Job read(Path file, Map<String, String> sets, LocalDate asOf, Path currentFolder) {
    Path absolute = currentFolder.toAbsolutePath().resolve(file).normalize();
    JobTree tree = JobTree.read(absolute, file.toString());
    JobVariables variables =
        new JobVariables(tree, absolute.getParent(), currentFolder.toAbsolutePath().normalize());
    // First as it is, so that what is written wrongly is told at its own place.
    tree.document();
    variables.apply(sets);
    return new JobFile(tree, variables, tree.document()).job(absolute, asOf);
  }

  private Job job(Path file, LocalDate asOf) {
    JobInputs reader = new JobInputs(tree, variables);
    List<ExportSource> inputs = reader.sources(document.inputs());
    JobSignals signals = new JobSignals(tree, variables, reader);
    return new Job(
        file,
        name(file),
        asOf == null ? asOf() : asOf,
        weeks(),
        path("store", document.store(), "../store"),
        path("reports", document.reports(), "../reports"),
        path("register", document.register(), Job.stem(file) + "-register.yaml"),
        practices(file),
        path("actions", document.actions(), Job.stem(file) + "-actions.yaml"),
        inputs,
        pupil(),
        themes(),
        refit(),
        signals.watch(document.signals(), inputs),
        signals.volumes(document.signals()),
        rejectedAtMost(),
        report());
  }

  private String name(Path file) {
    String name = document.job();
    if (name == null) {
      name = Job.stem(file);
    }
    if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
      throw tree.problem(
          "/job",
          "job: '"
              + name
              + "' must be made of letters, digits, dots, dashes and underscores, and not begin"
              + " with a dot, as it names the report folder.");
    }
    return name;
  }

  private LocalDate asOf() {
    try {
      return document.asOf() == null ? null : LocalDate.parse(document.asOf());
    } catch (DateTimeException problem) {
      throw tree.problem(
          "/as-of", "as-of: '" + document.asOf() + "' must be a date such as 2026-06-28.");
    }
  }

  private Integer weeks() {
    Integer weeks = document.window() == null ? null : document.window().weeks();
    if (weeks != null && weeks < 1) {
      throw tree.problem("/window/weeks", "window.weeks: " + weeks + " must be 1 or more.");
    }
    return weeks;
  }

  private Path path(String key, String path, String otherwise) {
    return variables.resolve("/" + key, path == null ? otherwise : path).absolute();
  }

  private Path practices(Path job) {
    String named = document.practices();
    if (named == null) {
      Path beside = job.resolveSibling(PRACTICES);
      return Files.isRegularFile(beside) ? beside : null;
    }
    if (named.equals(NONE)) {
      return null;
    }
    Path file = path("practices", named, null);
    if (!Files.isRegularFile(file)) {
      throw tree.problem(
          "/practices",
          "practices: there is no file " + file + "; name one, or say none to look for none.");
    }
    return file;
  }

  private PupilSettings pupil() {
    JobDocument.EncoderPart encoder = document.encoder();
    if (encoder == null) {
      return PupilSettings.DEFAULT;
    }
    int taughtOn =
        encoder.taughtOn() == null ? PupilSettings.DEFAULT.taughtOn() : encoder.taughtOn();
    if (taughtOn < SMALLEST_SAMPLE) {
      throw tree.problem(
          "/encoder/taught-on",
          "encoder.taught-on: " + taughtOn + " must be " + SMALLEST_SAMPLE + " or more.");
    }
    String above = encoder.pupilAbove();
    if (above == null) {
      return new PupilSettings(Math.max(PupilSettings.DEFAULT.above(), taughtOn), taughtOn);
    }
    if (above.equals(NEVER)) {
      return new PupilSettings(null, taughtOn);
    }
    if (above.matches("[0-9]{1,9}") && Integer.parseInt(above) >= taughtOn) {
      return new PupilSettings(Integer.valueOf(above), taughtOn);
    }
    throw tree.problem(
        "/encoder/pupil-above",
        "encoder.pupil-above: '"
            + above
            + "' must be never or a number not less than encoder.taught-on, "
            + taughtOn
            + ".");
  }

  private ThemeSettings themes() {
    JobDocument.ThemesPart themes = document.themes();
    if (themes == null) {
      return ThemeSettings.DEFAULT;
    }
    Integer number = count("number", themes.number(), 2);
    Integer groups = count("groups", themes.groups(), 1);
    if (number != null && groups != null && groups > number) {
      throw tree.problem(
          "/themes/groups",
          "themes.groups: " + groups + " must not be more than themes.number, " + number + ".");
    }
    int sample = themes.sample() == null ? ThemeSettings.DEFAULT.sample() : themes.sample();
    if (sample < SMALLEST_SAMPLE) {
      throw tree.problem(
          "/themes/sample",
          "themes.sample: " + sample + " must be " + SMALLEST_SAMPLE + " or more.");
    }
    long seed = themes.seed() == null ? ThemeSettings.DEFAULT.seed() : themes.seed();
    return new ThemeSettings(number, groups, sample, seed);
  }

  private Job.Refit refit() {
    boolean everyRun =
        document.themes() == null || !Boolean.FALSE.equals(document.themes().refit());
    return everyRun ? Job.Refit.EVERY_RUN : Job.Refit.FIRST_RUN;
  }

  private Integer count(String key, String count, int least) {
    if (count == null || count.equals(AUTO)) {
      return null;
    }
    if (count.matches("[0-9]{1,9}") && Integer.parseInt(count) >= least) {
      return Integer.valueOf(count);
    }
    throw tree.problem(
        "/themes/" + key,
        "themes." + key + ": '" + count + "' must be auto or a number from " + least + " up.");
  }

  private ReportChoice report() {
    JobDocument.ReportPart report = document.report();
    if (report == null) {
      return ReportChoice.ALL;
    }
    List<String> formats = listed("formats", report.formats(), ReportFormat.words());
    if (formats.isEmpty()) {
      throw tree.problem(
          "/report/formats",
          "report.formats: name at least one of "
              + String.join(", ", ReportFormat.words())
              + ", or leave the key out for all.");
    }
    return new ReportChoice(
        title(report.title()),
        formats.stream().flatMap(word -> ReportFormat.of(word).stream()).toList(),
        listed("sections", report.sections(), ReportComposer.sections()));
  }

  private String title(String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    String title = words.strip();
    if (title.length() > ReportChoice.LONGEST_TITLE) {
      throw tree.problem(
          "/report/title",
          "report.title: '"
              + title
              + "' has "
              + title.length()
              + " letters; "
              + ReportChoice.LONGEST_TITLE
              + " fit over a slide.");
    }
    return title;
  }

  private List<String> listed(String key, List<String> wanted, List<String> allowed) {
    if (wanted == null) {
      return allowed;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!allowed.contains(wanted.get(i))) {
        throw tree.problem(
            "/report/" + key + "/" + i,
            "report."
                + key
                + ": '"
                + wanted.get(i)
                + "' must be one of "
                + String.join(", ", allowed)
                + ".");
      }
    }
    return wanted;
  }

  private double rejectedAtMost() {
    Double share = document.rejectedAtMost();
    if (share == null) {
      return REJECTED_AT_MOST;
    }
    if (!(share >= 0 && share <= 1)) {
      throw tree.problem(
          "/rejected-at-most",
          "rejected-at-most: " + share + " must be a share from 0 to 1, such as 0.05.");
    }
    return share;
  }
}
