package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedules are written as their programs read them, and run jobs that there are. */
final class ScheduleTest {

  private static final Path FOLDER = Path.of("jobs/schedule");

  /** Days of the week on which each job is due. */
  private static final Map<String, String> DAYS = Map.of("weekly", "1", "nightly", "0,2-6");

  @Test
  void cronRunsEachJobOnItsDays() throws IOException {
    Pattern line =
        Pattern.compile("15 2 \\* \\* (\\S+) +cd /opt/earshot && jobs/earshot run (\\S+) .*");
    Map<String, String> days = new TreeMap<>();
    for (String each : lines("earshot.cron")) {
      if (each.matches("[0-9*].*")) {
        Matcher parts = line.matcher(each);
        assertThat(parts.matches()).as(each).isTrue();
        days.put(job(parts.group(2)), parts.group(1));
      } else {
        assertThat(each).matches("(#.*|[A-Z]+=\\S+|)");
      }
    }
    assertThat(days).isEqualTo(DAYS);
  }

  @Test
  void timersAreForJobsThatThereAre() throws IOException {
    Set<String> timed = new TreeSet<>();
    for (Path timer : files("earshot@*.timer")) {
      timed.add(timer.getFileName().toString().replaceAll("earshot@|\\.timer", ""));
      assertThat(sections(timer)).containsOnlyKeys("Unit", "Timer", "Install");
    }
    assertThat(timed).isEqualTo(DAYS.keySet());
    Map<String, Map<String, String>> service = sections(FOLDER.resolve("earshot@.service"));
    for (String job : timed) {
      String command = service.get("Service").get("ExecStart").replace("%i", job);
      assertThat(command).startsWith("/opt/earshot/jobs/earshot run jobs/").endsWith(" --quiet");
      job(command.split(" ", -1)[2]);
    }
  }

  @Test
  void operatorRunsTheJarWithJobsThatThereAre() throws IOException {
    Map<String, String> days = new TreeMap<>();
    try (MappingIterator<JsonNode> applications =
        new YAMLMapper()
            .readerFor(JsonNode.class)
            .readValues(FOLDER.resolve("spark-on-kubernetes.yaml").toFile())) {
      while (applications.hasNext()) {
        JsonNode application = applications.next();
        assertThat(application.path("apiVersion").asText())
            .isEqualTo("sparkoperator.k8s.io/v1beta2");
        assertThat(application.path("kind").asText()).isEqualTo("ScheduledSparkApplication");
        JsonNode template = application.path("spec").path("template");
        assertThat(template.path("mainClass").asText()).isEqualTo("org.earshot.cli.Main");
        assertThat(template.path("sparkVersion").asText())
            .isEqualTo(org.apache.spark.package$.MODULE$.SPARK_VERSION());
        assertThat(template.path("arguments").get(0).asText()).isEqualTo("run");
        String job = job(template.path("arguments").get(1).asText().replace("/opt/earshot/", ""));
        String[] schedule = application.path("spec").path("schedule").asText().split(" ", -1);
        assertThat(schedule).hasSize(5);
        days.put(job, schedule[4]);
      }
    }
    assertThat(days).isEqualTo(DAYS);
  }

  @Test
  void airflowRunsJobsThatThereAre() throws IOException {
    Matcher schedule =
        Pattern.compile("\"(\\w+)\": \"15 2 \\* \\* (\\S+)\"")
            .matcher(Files.readString(FOLDER.resolve("earshot_dag.py")));
    Map<String, String> days = new TreeMap<>();
    while (schedule.find()) {
      days.put(job("jobs/" + schedule.group(1) + ".yaml"), schedule.group(2));
    }
    assertThat(days).isEqualTo(DAYS);
  }

  /** Each by its own program, where the machine has it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "python3 -c compile(open('earshot_dag.py').read(),'earshot_dag.py','exec')",
        "systemd-analyze calendar Mon *-*-* 02:15:00",
        "systemd-analyze calendar Tue..Sun *-*-* 02:15:00"
      })
  void programsReadThem(String command) throws IOException, InterruptedException {
    List<String> words = List.of(command.split(" ", 3));
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, words.get(0))));
    assumeThat(there).as("there is no %s on this machine", words.get(0)).isTrue();
    Process process =
        new ProcessBuilder(words).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /** The name of a job, whose file is there. */
  private static String job(String path) {
    assertThat(Path.of(path)).isRegularFile();
    return Job.stem(Path.of(path));
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file));
  }

  private static List<Path> files(String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, pattern)) {
      files.forEach(found::add);
    }
    return found;
  }

  /** Keys and values of a unit by section. */
  private static Map<String, Map<String, String>> sections(Path unit) throws IOException {
    Map<String, Map<String, String>> sections = new TreeMap<>();
    Map<String, String> section = null;
    for (String line : Files.readAllLines(unit)) {
      if (line.startsWith("[")) {
        section = new TreeMap<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] parts = line.split("=", 2);
        assertThat(parts).as(line).hasSize(2);
        assertThat(section).as(line).isNotNull().doesNotContainKey(parts[0]);
        section.put(parts[0], parts[1]);
      }
    }
    return sections;
  }
}
