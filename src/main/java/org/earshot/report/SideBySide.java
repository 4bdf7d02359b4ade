package org.earshot.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes the parts of a report at the same time, each on a thread of its own. */
public final class SideBySide {

  private SideBySide() {}

  /** A part that needs none of the others. */
  @FunctionalInterface
  public interface Part {

    /** Writes it. */
    void write() throws IOException;
  }

  /**
   * Writes parts and waits for all of them, also when one fails.
   *
   * @throws IOException the failure of the first of the parts that failed, in their order
   */
  public static void write(List<Part> parts) throws IOException {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (Part part : parts) {
      tasks.add(
          () -> {
            part.write();
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      for (Future<Void> written : threads.invokeAll(tasks)) {
        await(written);
      }
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    } finally {
      threads.shutdown();
    }
  }

  /** Waits for one part; its failure is thrown. */
  static void await(Future<Void> part) throws IOException {
    try {
      part.get();
    } catch (ExecutionException failure) {
      throw failureOf(failure.getCause());
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private static IOException interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", interrupted);
  }

  private static IOException failureOf(Throwable cause) {
    if (cause instanceof IOException failure) {
      return failure;
    }
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    if (cause instanceof Error failure) {
      throw failure;
    }
    return new IOException(cause);
  }
}
