package org.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @TempDir private Path folder;

  @Test
  void secondRunInTheSameProcessIsRefusedUntilTheFirstHasEnded() {
    try (FolderLock first = FolderLock.take(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> FolderLock.take(folder))
          .isInstanceOf(JobProblem.class)
          .hasMessage(
              "Another run (process %d) is working in %s; start this one when it has ended.",
              ProcessHandle.current().pid(), folder);
    }
    try (FolderLock next = FolderLock.take(folder)) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void otherProcessIsNamedAndItsLockEndsWithItsLife() throws Exception {
    Process other = holder();
    try {
      assertThatThrownBy(() -> FolderLock.take(folder))
          .isInstanceOf(JobProblem.class)
          .hasMessageContaining(
              "Another run (process " + other.pid() + ") is working in " + folder);
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (FolderLock next = FolderLock.take(folder)) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void lockFileThatWasLeftBehindLocksNothing() throws IOException {
    Files.writeString(folder.resolve(".lock"), "4194000");

    try (FolderLock lock = FolderLock.take(folder)) {
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void folderIsMadeWhenItDoesNotExist() {
    Path missing = folder.resolve("store/deep");

    try (FolderLock lock = FolderLock.take(missing)) {
      assertThat(lock).isNotNull();
      assertThat(missing).isDirectory();
    }
  }

  private Process holder() throws IOException, URISyntaxException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = home(FolderLock.class) + File.pathSeparator + home(LockHolder.class);
    Process process =
        new ProcessBuilder(java, "-cp", classes, LockHolder.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.inputReader().readLine()).as("the other process has the lock").isNotNull();
    return process;
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
