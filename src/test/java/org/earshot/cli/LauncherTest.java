package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code jobs/earshot} in a project of its own, with a java that prints what it is given and
 * an mvn that only makes the files. The PATH holds nothing else but the tools that POSIX has.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final List<String> TOOLS =
      List.of(
          "awk",
          "cat",
          "dirname",
          "find",
          "head",
          "ln",
          "mkdir",
          "mv",
          "od",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "tail",
          "touch",
          "tr");

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;
  private Path project;
  private Path launcher;
  private Path tools;
  private final Map<String, String> environment = new LinkedHashMap<>();

  @BeforeEach
  void layOutAProject() throws IOException {
    project = Files.createDirectories(folder.resolve("my project"));
    Files.createDirectories(project.resolve("src/main"));
    Files.createFile(project.resolve("pom.xml"));
    Files.createFile(project.resolve("src/main/Main.java"));
    Files.createDirectories(project.resolve("jobs"));
    launcher = Files.copy(Path.of("jobs/earshot"), project.resolve("jobs/earshot"));
    executable(launcher);
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec " + tool(tool) + " \"$@\"");
    }
    environment.put("PATH", tools.toString());
  }

  @Test
  void firstLaunchBuildsAndSaysSoAndTheSecondDoesNot() throws Exception {
    provideJava(folder.resolve("jdk"), "17");
    provideMaven("");

    Outcome first = launch("run", "weekly.yaml");
    Outcome second = launch("run", "weekly.yaml");

    assertThat(first.err())
        .isEqualTo("earshot: Building Earshot (first run only, about a minute) …\n");
    assertThat(first.arguments()).containsExactly("run", "weekly.yaml");
    assertThat(second.err()).isEmpty();
    assertThat(second.arguments()).containsExactly("run", "weekly.yaml");
    assertThat(builds()).containsExactly("-B -q -f " + project + "/pom.xml -Dquick package");
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    provideBuilt();
    String[] typed = {
      "run", "my jobs/weekly.yaml", "--set", "a=b c", "", "*", "it's", "\"q\"", "$HOME", "\\n"
    };

    assertThat(launch(typed).arguments()).containsExactly(typed);
  }

  @Test
  void exitCodeIsThatOfTheProgram() throws Exception {
    provideBuilt();
    environment.put("STUB_EXIT", "3");

    assertThat(launch("run", "weekly.yaml").code()).isEqualTo(3);
  }

  @Test
  void currentFolderStaysThatOfTheUser() throws Exception {
    provideBuilt();

    assertThat(launch("run").out()).contains("folder=" + folder.toRealPath() + "\n");
  }

  @Test
  void chainOfLinksOnThePathLeadsToTheProject() throws Exception {
    provideBuilt();
    Path links = Files.createDirectories(folder.resolve("some links"));
    Files.createSymbolicLink(links.resolve("direct"), launcher);
    Files.createSymbolicLink(tools.resolve("listen"), Path.of("../some links/direct"));

    Outcome outcome = outcome(List.of("sh", "-c", "listen --version"));

    assertThat(outcome.out()).contains(project + "/target/earshot.jar");
    assertThat(outcome.arguments()).containsExactly("--version");
  }

  @Test
  void newerSourceIsBuilt() throws Exception {
    provideBuilt();
    provideMaven("");
    Files.setLastModifiedTime(
        project.resolve("src/main/Main.java"),
        FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

    Outcome outcome = launch("--version");

    assertThat(outcome.err()).isEqualTo("earshot: Building Earshot (its sources are newer) …\n");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void failedBuildShowsTheEndOfItsLogAndIsTriedAgain() throws Exception {
    provideJava(folder.resolve("jdk"), "17");
    provideMaven("echo 'Main.java: a semicolon is missing'; exit 1");

    Outcome outcome = launch("run", "weekly.yaml");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("Main.java: a semicolon is missing\n")
        .endsWith(
            "earshot: Earshot could not be built; the last lines of %s are above.\n"
                .formatted(project.resolve("target/earshot-build.log")));
    assertThat(project.resolve("target/earshot.building")).doesNotExist();

    provideMaven("");
    assertThat(launch("run", "weekly.yaml").code()).isZero();
  }

  @Test
  void lockOfABuildThatDiedIsTakenOver() throws Exception {
    provideJava(folder.resolve("jdk"), "17");
    provideMaven("");
    Files.createDirectories(project.resolve("target"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createSymbolicLink(
        project.resolve("target/earshot.building"), Path.of(Long.toString(dead.pid())));

    assertThat(launch("--version").code()).isZero();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void twoLaunchesAtOnceBuildOnce() throws Exception {
    provideJava(folder.resolve("jdk"), "17");
    provideMaven("sleep 1");

    Process first = start(List.of(launcher.toString(), "--version"));
    Process second = start(List.of(launcher.toString(), "--version"));

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void olderJavaOfJavaHomeIsPassedOver() throws Exception {
    provideBuilt();
    provideJavaAside(folder.resolve("old"), "11");
    environment.put("JAVA_HOME", folder.resolve("old").toString());

    assertThat(launch("--version").out()).contains("java=" + folder.resolve("jdk"));
  }

  @Test
  void javaHomeComesBeforeThePath() throws Exception {
    provideBuilt();
    Files.createDirectories(folder.resolve("newer"));
    provideJavaAside(folder.resolve("newer"), "25");
    environment.put("JAVA_HOME", folder.resolve("newer").toString());

    Outcome outcome = launch("--version");

    assertThat(outcome.out())
        .contains("java=" + folder.resolve("newer"), "--sun-misc-unsafe-memory-access=allow");
  }

  @Test
  void noJavaIsSaidInOneSentence() throws Exception {
    Outcome outcome = launch("run", "weekly.yaml");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "earshot: Earshot needs a JDK 17 or later to build itself; found no java. Install one"
                + " (for instance from https://adoptium.net) and put it on the PATH or name its"
                + " folder in JAVA_HOME.\n");
  }

  @Test
  void everyJavaThatWillNotDoIsNamed() throws Exception {
    provideJava(folder.resolve("old"), "1.8");
    environment.put("JAVA_HOME", "/no/such/jdk");

    Outcome outcome = launch("run", "weekly.yaml");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "found nothing at /no/such/jdk/bin/java (JAVA_HOME), Java 1.8 at "
                + tools.resolve("java"));
  }

  @Test
  void runtimeWithoutCompilerRunsButDoesNotBuild() throws Exception {
    provideBuilt();
    Files.delete(folder.resolve("jdk/bin/javac"));
    assertThat(launch("--version").code()).isZero();

    Files.delete(project.resolve("target/earshot.built"));
    Outcome outcome = launch("--version");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("found Java 17 without the compiler javac at ");
  }

  @Test
  void noMavenIsSaidInOneSentence() throws Exception {
    provideJava(folder.resolve("jdk"), "17");

    Outcome outcome = launch("run", "weekly.yaml");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith(
            "earshot: Earshot needs Maven (mvn) 3.8.5 or later to build itself; found none");
  }

  @Test
  void heapMayBeChosen() throws Exception {
    provideBuilt();
    environment.put("EARSHOT_HEAP", "6g");
    assertThat(launch("--version").out()).contains("-Xmx6g\n");

    environment.put("EARSHOT_HEAP", "lots");
    Outcome outcome = launch("--version");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("earshot: EARSHOT_HEAP is lots; write a number with k, m or g, such as 6g.\n");
  }

  @Test
  void heapIsFourGigabytesAtMost() throws Exception {
    provideBuilt();

    String heap =
        launch("--version").out().lines().filter(line -> line.startsWith("-Xmx")).findFirst().get();

    assertThat(Integer.parseInt(heap.substring(4, heap.length() - 1))).isBetween(256, 4096);
  }

  @Test
  void nothingReportsHome() throws Exception {
    provideBuilt();

    assertThat(launch("--version").out()).contains("tracking=true\n");
  }

  /** A project that was built some time ago, and a Java on the PATH. */
  private void provideBuilt() throws IOException {
    provideJava(folder.resolve("jdk"), "17");
    try (Stream<Path> sources = Files.walk(project)) {
      for (Path source : sources.toList()) {
        Files.setLastModifiedTime(source, FileTime.from(LONG_AGO));
      }
    }
    Files.createDirectories(project.resolve("target/lib"));
    Files.createFile(project.resolve("target/earshot.jar"));
    Files.createFile(project.resolve("target/earshot.built"));
  }

  private void provideJava(Path home, String version) throws IOException {
    provideJavaAside(home, version);
    Files.deleteIfExists(tools.resolve("java"));
    Files.createSymbolicLink(tools.resolve("java"), home.resolve("bin/java"));
  }

  private static void provideJavaAside(Path home, String version) throws IOException {
    script(
        home.resolve("bin/java"),
        """
        if [ "$1" = -XshowSettings:properties ]; then
          echo '    java.home = %1$s' >&2
          echo '    java.specification.version = %2$s' >&2
          echo '    java.vm.version = %2$s.0.1+2' >&2
          exit 0
        fi
        echo 'java=%1$s'
        echo "folder=$(pwd -P)"
        echo "tracking=$OPT_OUT_TRACKING"
        for argument; do printf '%%s\\n' "$argument"; done
        exit "${STUB_EXIT:-0}"
        """
            .formatted(home, version));
    script(home.resolve("bin/javac"), "");
  }

  private void provideMaven(String deed) throws IOException {
    script(
        tools.resolve("mvn"),
        """
        echo "$*" >> '%1$s/builds'
        %2$s
        mkdir -p '%3$s/target/lib'
        touch '%3$s/target/earshot.jar'
        """
            .formatted(folder, deed, project));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds"));
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body);
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path tool(String name) {
    return Stream.of("/usr/bin", "/bin")
        .map(bin -> Path.of(bin, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name));
  }

  private Outcome launch(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return outcome(command);
  }

  private Outcome outcome(List<String> command) throws Exception {
    Process process = start(command);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private record Outcome(int code, String out, String err) {

    /** What came after the jar, one line each. */
    List<String> arguments() {
      List<String> lines = out.lines().toList();
      return lines.subList(lines.indexOf("-jar") + 2, lines.size());
    }
  }
}
