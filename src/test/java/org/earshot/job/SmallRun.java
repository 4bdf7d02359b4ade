package org.earshot.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * The first run of a {@link SmallJob}, made once for all tests that look at it.
 *
 * @param job the job
 * @param store the store that the run began and left
 * @param tables the tables of its report
 */
record SmallRun(SmallJob job, Path store, ReportTables tables) {

  /** Tests run in several JVMs side by side, each with a run of its own. */
  private static final Path FOLDER =
      Path.of("target/small-run-" + System.getProperty("earshot.fork", "0")).toAbsolutePath();

  /** The run. */
  static SmallRun first() {
    return Once.RUN;
  }

  /** A copy of the store in which no themes stand. */
  Path storeWithoutThemes(Path copy) throws IOException {
    FileUtils.copyDirectory(store.toFile(), copy.toFile());
    FileUtils.deleteDirectory(copy.resolve("themes").toFile());
    return copy;
  }

  private static final class Once {
    private static final SmallRun RUN = made();

    private static SmallRun made() {
      try {
        FileUtils.deleteDirectory(FOLDER.toFile());
        Files.createDirectories(FOLDER);
        SmallJob job = SmallJob.in(FOLDER.resolve("job"));
        Path store = FOLDER.resolve("store");
        return new SmallRun(job, store, job.run(store, FOLDER.resolve("reports")));
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
