package org.earshot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.JobProblem;

/**
 * Keeps two runs from writing to one folder. The lock is the operating system's, so that it goes
 * with the process that holds it, however that ends: a lock file that was left behind locks
 * nothing.
 */
public final class FolderLock implements AutoCloseable {

  private static final String FILE = ".lock";

  /**
   * The lock files held by this process. The operating system would lend a lock twice to one
   * process and take both back when either is closed.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a folder until the lock is closed.
   *
   * @param folder the folder; made when it does not exist
   * @throws JobProblem when another run holds it or the folder cannot be written
   */
  public static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.toRealPath().resolve(FILE);
      if (!HELD.add(file)) {
        throw taken(folder, holder());
      }
      try {
        return lock(folder, file);
      } catch (IOException | RuntimeException e) {
        HELD.remove(file);
        throw e;
      }
    } catch (IOException e) {
      throw new JobProblem(
          String.format(
              Locale.ROOT, "The folder %s cannot be locked: %s.", folder, Folders.reason(e)),
          e);
    }
  }

  private static FolderLock lock(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw taken(folder, Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.US_ASCII)));
      return new FolderLock(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static JobProblem taken(Path folder, String holder) {
    return new JobProblem(
        String.format(
            Locale.ROOT,
            "Another run (process %s) is working in %s; start this one when it has ended.",
            holder,
            folder));
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(file);
    }
  }
}
