package org.earshot.report.workbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.commons.io.file.PathUtils;
import org.earshot.report.FindingsFixture;
import org.earshot.report.ReportChoice;
import org.earshot.report.ReportFolder;
import org.earshot.report.ReportFormat;
import org.earshot.report.tables.CsvTable;

/**
 * Seconds and memory for the workbook of so many mentions, made by lot with a fixed seed:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-Xmx1g -cp %classpath org.earshot.report.workbook.RowsBenchmark 200000"
 * </pre>
 */
final class RowsBenchmark {

  private static final List<String> WORDS =
      List.of(
              "the ferry left late again and nobody said a word".split(" ", -1),
              "we waited on the pier in the rain for an hour".split(" ", -1),
              "friendly crew clean cabins but far too few seats".split(" ", -1))
          .stream()
          .flatMap(Arrays::stream)
          .toList();

  private static final int MENTIONS_OF_A_FEEDBACK = 2;
  private static final int LONGEST = 30;

  private RowsBenchmark() {}

  /** The only argument says how many mentions. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createTempDirectory("rows");
    int mentions = Integer.parseInt(arguments[0]);
    tables(Files.createDirectory(folder.resolve("tables")), mentions);
    ReportChoice workbook =
        new ReportChoice(List.of(ReportFormat.WORKBOOK), ReportChoice.ALL.sections());
    long start = System.nanoTime();
    ReportFolder.write(FindingsFixture.ferries(), workbook, folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    double peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToDouble(usage -> usage.getUsed() / 1e6)
            .sum();
    System.out.printf(
        Locale.ROOT,
        "%,d mentions: %.1f s, heap at most %.0f MB of %.0f MB, file of %.1f MB%n",
        mentions,
        seconds,
        peak,
        Runtime.getRuntime().maxMemory() / 1e6,
        Files.size(folder.resolve("feedback.xlsx")) / 1e6);
    PathUtils.deleteDirectory(folder);
  }

  private static void tables(Path folder, int mentions) throws IOException {
    SplittableRandom lot = new SplittableRandom(1);
    List<String> facts =
        List.of(
            "feedback_id", "source", "line", "date", "kind", "score", "question", "segment: Port");
    List<String> told =
        List.of("feedback_id", "mention", "silence", "theme_id", "polarity", "practice", "verdict");
    try (CsvTable feedback = CsvTable.begin(folder.resolve("feedback.csv"), facts);
        CsvTable spoken = CsvTable.begin(folder.resolve("mentions.csv"), told)) {
      for (int i = 0; i < mentions; i++) {
        String id = String.format(Locale.ROOT, "%016x", i / MENTIONS_OF_A_FEEDBACK);
        if (i % MENTIONS_OF_A_FEEDBACK == 0) {
          feedback.row(
              List.of(id, "may.csv", i, "2026-05-04", "survey", 3, "How was it?", "North"));
        }
        List<Object> row = new ArrayList<>(List.of(id, text(lot)));
        row.addAll(
            Arrays.asList(null, "T0" + (1 + lot.nextInt(9)), "negative", "courtesy", "broken"));
        spoken.row(row);
      }
    }
  }

  private static String text(SplittableRandom lot) {
    List<String> words = new ArrayList<>();
    int length = 1 + lot.nextInt(LONGEST);
    while (words.size() < length) {
      words.add(WORDS.get(lot.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
