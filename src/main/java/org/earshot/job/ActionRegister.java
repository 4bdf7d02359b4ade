package org.earshot.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.earshot.JobProblem;
import org.earshot.report.compose.ActionForm;
import org.earshot.report.workbook.ExcelEdits;

/** The actions of a job, without running the job. */
public final class ActionRegister {

  private final Job job;
  private final ActionFile file;

  private ActionRegister(Job job) {
    this.job = job;
    this.file = ActionFile.read(job);
  }

  /**
   * The actions of a job.
   *
   * @throws JobProblem when something in their file is not allowed
   */
  public static ActionRegister of(Job job) {
    return new ActionRegister(job);
  }

  /**
   * The job file that a workbook's actions belong to.
   *
   * @throws JobProblem when it is not where it was, as seen from the workbook
   */
  public static Path jobOf(Path workbook) {
    return ThemeRegister.jobOf(workbook, edits(workbook));
  }

  /** Where the file is; nothing need be there. */
  public Path path() {
    return job.actions();
  }

  /**
   * What a workbook would change.
   *
   * @throws JobProblem when the workbook has no actions or says what cannot be, with the cell
   */
  public List<ActionChange> changes(Path workbook) {
    return new ActionPull(file).take(edits(workbook).edits());
  }

  /**
   * Takes a workbook's changes over into the file.
   *
   * @return the changes
   * @throws JobProblem as {@link #changes}; the file stays as it was
   */
  public List<ActionChange> pull(Path workbook) {
    ActionPull pull = new ActionPull(file);
    List<ActionChange> changes = pull.take(edits(workbook).edits());
    if (!changes.isEmpty()) {
      write(pull.text(ActionFile.shown(job)));
    }
    return changes;
  }

  private static ExcelEdits edits(Path workbook) {
    return ExcelEdits.read(workbook, ActionForm.TITLE, ActionForm.TABLE);
  }

  private void write(String text) {
    Path fresh = job.actions().resolveSibling(job.actions().getFileName() + ".new");
    try {
      Files.createDirectories(job.actions().getParent());
      Files.writeString(fresh, text);
      Files.move(
          fresh,
          job.actions(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
