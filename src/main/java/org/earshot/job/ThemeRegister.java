package org.earshot.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.earshot.JobProblem;
import org.earshot.report.compose.RegisterSection;
import org.earshot.report.workbook.ExcelEdits;
import org.earshot.themes.StandingThemes;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;

/** The register of a job and its themes, without running the job. */
public final class ThemeRegister {

  private final Job job;
  private final RegisterFile file;

  private ThemeRegister(Job job) {
    this.job = job;
    this.file = RegisterFile.read(job);
  }

  /**
   * The register of a job.
   *
   * @throws JobProblem when something in the register is not allowed
   */
  public static ThemeRegister of(Job job) {
    return new ThemeRegister(job);
  }

  /**
   * The job file that a workbook's register belongs to.
   *
   * @throws JobProblem when it is not where it was, as seen from the workbook
   */
  public static Path jobOf(Path workbook) {
    return jobOf(workbook, edits(workbook));
  }

  /** The job file that an editable table of a workbook belongs to. */
  static Path jobOf(Path workbook, ExcelEdits edits) {
    String job = edits.origin().getOrDefault(RegisterSection.JOB, "");
    Path file = workbook.toAbsolutePath().getParent().resolve(job).normalize();
    if (job.isEmpty() || !Files.isRegularFile(file)) {
      throw new JobProblem(
          workbook
              + " was written by the job "
              + (job.isEmpty() ? "that it no longer names" : Path.of(job).getFileName())
              + ", which is not where it was, as seen from the workbook; name it with --job.");
    }
    return file;
  }

  /** Where the register is; nothing need be there. */
  public Path path() {
    return job.register();
  }

  /** What is said of the themes. */
  public Register register() {
    return file.register();
  }

  /** The themes as the last run left them; none before the first. */
  public ListedThemes themes() {
    return ListedThemes.read(job);
  }

  /** The themes that stand or stood, and what became of them. */
  public StandingThemes standing() {
    return StandingThemes.in(job.standingFolder());
  }

  /** The days on which themes were found, see {@link StandingThemes#fits}. */
  public List<LocalDate> fits() {
    return StandingThemes.fits(job.standingFolder());
  }

  /** Where something is said, such as {@code weekly-register.yaml, line 7}. */
  public String place(String id, EditKey key) {
    return file.place(id, key);
  }

  /**
   * What a workbook would change.
   *
   * @throws JobProblem when the workbook has no register or says what cannot be, with the cell
   */
  public List<RegisterChange> changes(Path workbook) {
    return new RegisterPull(file, themes()).take(edits(workbook).edits());
  }

  /**
   * Takes a workbook's changes over into the register file.
   *
   * @return the changes
   * @throws JobProblem as {@link #changes}; the file stays as it was
   */
  public List<RegisterChange> pull(Path workbook) {
    RegisterPull pull = new RegisterPull(file, themes());
    List<RegisterChange> changes = pull.take(edits(workbook).edits());
    if (!changes.isEmpty()) {
      write(pull.text(RegisterFile.shown(job)));
    }
    return changes;
  }

  private static ExcelEdits edits(Path workbook) {
    return ExcelEdits.read(workbook, RegisterSection.TITLE, RegisterSection.TABLE);
  }

  private void write(String text) {
    Path fresh = job.register().resolveSibling(job.register().getFileName() + ".new");
    try {
      Files.createDirectories(job.register().getParent());
      Files.writeString(fresh, text);
      Files.move(
          fresh,
          job.register(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
