package org.earshot.store;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the lock of a folder, says so, and holds it until it is killed. */
final class LockHolder {

  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (FolderLock lock = FolderLock.take(Path.of(arguments[0]))) {
      System.out.println(lock != null ? "held" : "not held");
      System.in.read();
    }
  }
}
