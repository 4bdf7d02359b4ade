package org.earshot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.earshot.JobProblem;

/**
 * A folder that is replaced as a whole. It is filled aside, in a hidden sibling, and swapped into
 * place when it is complete, so that a reader finds the last good folder until the next one is
 * there. A crash between the two renames of the swap is mended by the next {@link #replace} of any
 * folder with the same parent.
 *
 * <p>Two processes must not replace folders of one parent at the same time; see {@link FolderLock}.
 */
public final class AtomicFolder {

  private static final String FRESH = ".earshot-new";
  private static final String FORMER = ".earshot-old";

  private AtomicFolder() {}

  /** Puts files into a folder. */
  @FunctionalInterface
  public interface Filler {

    /** Puts files into the folder, which exists and is empty. */
    void fill(Path folder) throws IOException;
  }

  /**
   * Fills a new folder and puts it in the place of the target. When filling fails, the target stays
   * as it was, the new files are deleted and the failure is passed on.
   *
   * @param target the folder to replace; need not exist, nor its parents
   * @throws JobProblem when the file system refuses
   */
  public static void replace(Path target, Filler filler) {
    Path absolute = target.toAbsolutePath().normalize();
    Path fresh = sibling(absolute, FRESH);
    try {
      Files.createDirectories(absolute.getParent());
      mend(absolute.getParent());
      Files.createDirectory(fresh);
      try {
        filler.fill(fresh);
        swap(fresh, absolute);
      } finally {
        Folders.delete(fresh);
      }
    } catch (IOException e) {
      throw new JobProblem(
          String.format(
              Locale.ROOT, "The folder %s cannot be written: %s.", absolute, Folders.reason(e)),
          e);
    }
  }

  /**
   * Refuses a folder in which no folder could be replaced, before the work for it is done. Makes
   * nothing.
   *
   * @param parent the parent of what is to be replaced; need not exist, nor its parents
   * @throws JobProblem when a file stands in its place or it may not be written
   */
  public static void refuseUnwritable(Path parent) {
    Path absolute = parent.toAbsolutePath().normalize();
    Path present = absolute;
    while (!Files.exists(present)) {
      present = present.getParent();
    }
    if (!Files.isDirectory(present) || !Files.isWritable(present)) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "The folder %s cannot be written: %s %s.",
              absolute,
              present,
              Files.isDirectory(present)
                  ? "may not be written by the account that runs the job"
                  : "is a file"));
    }
  }

  private static void swap(Path fresh, Path target) throws IOException {
    Path former = sibling(target, FORMER);
    if (Files.exists(target)) {
      Files.move(target, former);
    }
    try {
      Files.move(fresh, target);
    } catch (IOException e) {
      if (Files.exists(former)) {
        Files.move(former, target);
      }
      throw e;
    }
    Folders.delete(former);
  }

  /** Finishes the swaps that were broken off, and deletes what unfinished fillings left. */
  private static void mend(Path parent) throws IOException {
    for (Path former : Folders.entries(parent)) {
      String name = former.getFileName().toString();
      if (name.startsWith(".") && name.endsWith(FORMER)) {
        Path target = parent.resolve(name.substring(1, name.length() - FORMER.length()));
        Path fresh = sibling(target, FRESH);
        if (!Files.exists(target)) {
          // The former folder steps aside only for a complete one.
          Files.move(Files.exists(fresh) ? fresh : former, target);
        }
        Folders.delete(former);
      }
    }
    for (Path fresh : Folders.entries(parent)) {
      String name = fresh.getFileName().toString();
      if (name.startsWith(".") && name.endsWith(FRESH)) {
        Folders.delete(fresh);
      }
    }
  }

  private static Path sibling(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }
}
