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
import org.earshot.statistics.Estimate;
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
    List<YearWeek> weeks =
        tally.weeks().subList(tally.weeks().indexOf(FIRST), tally.weeks().size());
    int from = tally.weeks().size() - weeks.size();
    out.println("Signals of single weeks");
    tell(weekly(tests, tally, from), weeks);
    out.printf(
        Locale.ROOT,
        "%.0f series a week; in shuffled weeks %.1f signals a year%n",
        IntStream.range(from, tally.weeks().size())
            .mapToObj(tests::of)
            .mapToLong(all -> all.stream().filter(test -> !Double.isNaN(test.q())).count())
            .average()
            .orElse(0),
        noise(tests, tally, from) * 365.25 / 7);
    out.println("Lasting rises, looked for every four weeks");
    tell(lasting(weeks), weeks);
  }

  /** The signals of every week; one that comes again soon is not told again. */
  private List<Told> weekly(WeekTests tests, WeeklyTally tally, int from) {
    Map<Series, Integer> last = new TreeMap<>();
    List<Told> told = new ArrayList<>();
    for (int week = from; week < tally.weeks().size(); week++) {
      for (SignalTest test : tests.of(week)) {
        if (test.status().changed()) {
          Integer before = last.put(test.series(), week);
          if (before == null || week - before > SAME) {
            YearWeek name = test.week();
            About about = About.of(test.series(), entries, name, name);
            told.add(
                new Told(
                    name,
                    test.series(),
                    about,
                    String.format(Locale.ROOT, "%d, expected %.1f", test.count(), test.expected()),
                    test.rateRatio(),
                    test.q()));
          }
        }
      }
    }
    return told;
  }

  /** Lasting rises as each fourth week's report would first have told them. */
  private List<Told> lasting(List<YearWeek> weeks) {
    Map<Series, YearWeek> last = new TreeMap<>();
    List<Told> told = new ArrayList<>();
    for (int i = 3; i < weeks.size(); i += 4) {
      YearWeek now = weeks.get(i);
      WeeklyTally known = WeeklyTally.of(entries, now, Set.copyOf(SETTINGS.watch()), theme -> true);
      StepSearch search = new StepSearch(known, new Exposures(known, null), SETTINGS.seed());
      for (boolean segment : new boolean[] {false, true}) {
        List<Series> family =
            known.series().stream()
                .filter(series -> !series.isTotal() && series.isSegment() == segment)
                .toList();
        for (LastingChange change : search.of(family)) {
          boolean rise = StepSearch.clear(change) && change.ratio().value() > 1;
          YearWeek before = rise ? last.put(change.series(), now) : null;
          if (rise && (before == null || before.plusWeeks(SAME).isBefore(now))) {
            told.add(
                new Told(
                    now,
                    change.series(),
                    About.of(change.series(), entries, change.week(), now),
                    String.format(
                        Locale.ROOT,
                        "since %s %d in %d weeks, before %d in %d",
                        change.week(),
                        change.after(),
                        change.weeksAfter(),
                        change.before(),
                        change.weeksBefore()),
                    change.ratio(),
                    change.q()));
          }
        }
      }
    }
    return told;
  }

  private void tell(List<Told> told, List<YearWeek> weeks) {
    Map<String, Long> leads = new TreeMap<>();
    Map<String, Double> chance = new TreeMap<>();
    for (Told one : told) {
      Recalls.Recall recall =
          Recalls.following(recalls, one.about().model(), one.about().component(), day(one.week()));
      String event = one.week() + " " + one.about();
      chance.put(
          event, Recalls.byChance(recalls, one.about().model(), one.about().component(), weeks));
      if (recall != null) {
        leads.put(event, recall.weeksAfter(day(one.week())));
      }
      out.println(line(one, recall));
    }
    int events = chance.size();
    List<Long> sorted = leads.values().stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%d signals of %d events in %d weeks, %.1f events a year; a recall follows %d events within a"
            + " year, %.1f would by chance; median lead %s weeks; %.1f events a year without one%n",
        told.size(),
        events,
        weeks.size(),
        events / YEARS,
        sorted.size(),
        chance.values().stream().mapToDouble(Double::doubleValue).sum(),
        sorted.isEmpty() ? "-" : sorted.get(sorted.size() / 2),
        (events - sorted.size()) / YEARS);
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

  private String line(Told told, Recalls.Recall recall) {
    return String.format(
        Locale.ROOT,
        "%s | %s | %s | %s | %.1f (%.1f-%.1f) | q %.2g | %s | %s",
        day(told.week()),
        told.series().isTotal() ? "all complaints" : names.get(told.series().themeId()),
        told.series().segment(),
        told.counts(),
        told.ratio().value(),
        told.ratio().low(),
        told.ratio().high(),
        told.q(),
        told.about(),
        recall == null
            ? "-"
            : recall.campaign()
                + " "
                + recall.day()
                + ", "
                + recall.weeksAfter(day(told.week()))
                + " weeks later");
  }

  private static LocalDate day(YearWeek week) {
    return week.atDay(DayOfWeek.SUNDAY);
  }

  /** One line of the list. */
  private record Told(
      YearWeek week, Series series, About about, String counts, Estimate ratio, double q) {}

  /**
   * What most of a signal's complaints name.
   *
   * @param model null when they name various ones
   * @param component null when they name various ones
   */
  private record About(String model, String component) {

    static About of(Series series, List<Entry> entries, YearWeek from, YearWeek to) {
      List<Entry> own =
          entries.stream()
              .filter(entry -> !entry.week().isBefore(from) && !entry.week().isAfter(to))
              .filter(series::counts)
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
