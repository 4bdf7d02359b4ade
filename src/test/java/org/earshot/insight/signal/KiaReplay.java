package org.earshot.insight.signal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.RealData;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Spoken;
import org.threeten.extra.YearWeek;

/**
 * Replays the vehicle owners' complaints week by week and lists the signals of 2010 to 2017 with
 * the recall that followed within a year, if any:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.earshot.insight.signal.KiaReplay -Dexec.args=REPORT
 * </pre>
 *
 * REPORT is a report folder of {@code jobs/real/kia.yaml} over all weeks: its themes are told with
 * one frozen model, and each week is tested with what was there up to that week.
 */
public final class KiaReplay {

  private static final YearWeek FIRST = YearWeek.of(2010, 1);
  private static final YearWeek LAST = YearWeek.of(2017, 51);
  private static final double YEARS = 8;

  /** What no less than this share of a signal's complaints name is what it is about. */
  private static final double MOSTLY = 1.0 / 3;

  /** A series that stands out again within so many weeks is no other signal. */
  private static final int SAME = 26;

  private static final SignalSettings SETTINGS =
      new SignalSettings(List.of("Model", "Component"), null, 7);

  private final List<Entry> entries;
  private final List<Recalls.Recall> recalls;
  private final Map<String, String> names;
  private final PrintStream out;

  private KiaReplay(
      List<Entry> entries,
      List<Recalls.Recall> recalls,
      Map<String, String> names,
      PrintStream out) {
    this.entries = entries;
    this.recalls = recalls;
    this.names = names;
    this.out = out;
  }

  /** Replays the report folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path tables = Path.of(arguments[0]).resolve("tables");
    Path data = RealData.folder().resolve("nhtsa-kia");
    Map<String, String> names = new HashMap<>();
    rows(tables.resolve("themes.csv"))
        .forEach(row -> names.put(row.get("theme_id"), row.get("name")));
    new KiaReplay(
            entries(rows(data.resolve("kia_complaints.csv")), rows(tables.resolve("feedback.csv"))),
            Recalls.of(rows(data.resolve("kia_recalls.csv"))),
            names,
            new PrintStream(System.out, true, StandardCharsets.UTF_8))
        .print();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrailingData(true)
            .get();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return rows.getRecords();
    }
  }

  private static List<Entry> entries(List<CSVRecord> export, List<CSVRecord> feedback) {
    List<Entry> entries = new ArrayList<>();
    for (CSVRecord row : feedback) {
      CSVRecord complaint = export.get(Integer.parseInt(row.get("line")) - 1);
      List<String> themes =
          Stream.of(row.get("theme_ids").split(" ", -1)).filter(id -> !id.isEmpty()).toList();
      entries.add(
          new Entry(
              row.get("feedback_id"),
              0,
              "complaint",
              row.get("case_id"),
              null,
              LocalDate.parse(row.get("date")),
              null,
              null,
              Map.of("Model", complaint.get("Model"), "Component", complaint.get("Component")),
              null,
              Map.of(),
              themes.stream().map(Spoken::new).toList(),
              themes));
    }
    return entries;
  }

  private void print() {
    WeeklyTally tally = WeeklyTally.of(entries, LAST, Set.copyOf(SETTINGS.watch()), theme -> true);
    WeekTests tests = new WeekTests(tally, null, Set.of());
    int from = tally.weeks().indexOf(FIRST);
    Map<Series, Integer> last = new TreeMap<>();
    List<SignalTest> signals = new ArrayList<>();
    long tested = 0;
    for (int week = from; week < tally.weeks().size(); week++) {
      for (SignalTest test : tests.of(week)) {
        tested += Double.isNaN(test.q()) ? 0 : 1;
        if (test.status().changed()) {
          Integer before = last.put(test.series(), week);
          if (before == null || week - before > SAME) {
            signals.add(test);
          }
        }
      }
    }
    List<Long> leads = new ArrayList<>();
    double chance = 0;
    for (SignalTest signal : signals) {
      About about = About.of(signal, entries);
      Recalls.Recall recall =
          Recalls.following(recalls, about.model(), about.component(), day(signal.week()));
      chance +=
          Recalls.byChance(
              recalls,
              about.model(),
              about.component(),
              tally.weeks().subList(from, tally.weeks().size()));
      if (recall != null) {
        leads.add(recall.weeksAfter(day(signal.week())));
      }
      out.println(line(signal, about, recall));
    }
    int weeks = tally.weeks().size() - from;
    out.printf(
        Locale.ROOT,
        "%d weeks, %.0f series a week; %d signals, %.1f a year; a recall follows %d of them within a"
            + " year, by chance %.1f would; median lead %d weeks; without a recall %.1f a year%n",
        weeks,
        (double) tested / weeks,
        signals.size(),
        signals.size() / YEARS,
        leads.size(),
        chance,
        leads.isEmpty() ? -1 : leads.stream().sorted().toList().get(leads.size() / 2),
        (signals.size() - leads.size()) / YEARS);
    out.printf(
        Locale.ROOT,
        "In shuffled weeks: %.2f signals a year%n",
        noise(tests, tally, from) * 365.25 / 7);
  }

  /** Signals a week where there is nothing to find. */
  private static double noise(WeekTests tests, WeeklyTally tally, int from) {
    List<NoiseCheck> checks =
        IntStream.range(from, tally.weeks().size())
            .filter(week -> week % 8 == 0)
            .mapToObj(
                week ->
                    WeekShuffles.of(
                        tally.weeks().get(week),
                        tests.pools(week).stream().map(pool -> tests.counts(pool, week)).toList(),
                        new Random(week)))
            .toList();
    return checks.stream()
        .mapToDouble(check -> (double) check.signals() / check.shuffles())
        .average()
        .orElse(0);
  }

  private String line(SignalTest signal, About about, Recalls.Recall recall) {
    return String.format(
        Locale.ROOT,
        "%s | %s | %s | %d, expected %.1f | %.1f (%.1f–%.1f) | q %s | %s | %s",
        day(signal.week()),
        signal.series().isTotal() ? "all complaints" : names.get(signal.series().themeId()),
        signal.series().segment(),
        signal.count(),
        signal.expected(),
        signal.rateRatio().value(),
        signal.rateRatio().low(),
        signal.rateRatio().high(),
        String.format(Locale.ROOT, "%.2g", signal.q()),
        about,
        recall == null
            ? "-"
            : recall.campaign()
                + " "
                + recall.day()
                + ", "
                + recall.weeksAfter(day(signal.week()))
                + " weeks later");
  }

  private static LocalDate day(YearWeek week) {
    return week.atDay(DayOfWeek.SUNDAY);
  }

  /**
   * What most of a signal's complaints name.
   *
   * @param model null when they name various ones
   * @param component null when they name various ones
   */
  private record About(String model, String component) {

    static About of(SignalTest signal, List<Entry> entries) {
      List<Entry> own =
          entries.stream()
              .filter(entry -> signal.week().equals(entry.week()) && signal.series().counts(entry))
              .toList();
      return new About(most(own, "Model"), most(own, "Component"));
    }

    private static String most(List<Entry> own, String column) {
      Map<String, Long> counts =
          own.stream()
              .map(entry -> Recalls.head(entry.segments().get(column)))
              .filter(head -> !head.startsWith("UNKNOWN"))
              .collect(Collectors.groupingBy(head -> head, TreeMap::new, Collectors.counting()));
      return counts.entrySet().stream()
          .max(Comparator.comparingLong(Map.Entry::getValue))
          .filter(most -> most.getValue() >= MOSTLY * own.size())
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }
}
