package org.earshot.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.earshot.ingest.Rejection;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.insight.GroupFinding;
import org.earshot.insight.QuoteFinding;
import org.earshot.insight.RegisterFinding;
import org.earshot.insight.RunFact;
import org.earshot.insight.SmallThemes;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.ThemeSentiment;
import org.earshot.insight.WeekFinding;
import org.earshot.insight.WeekTotal;
import org.earshot.insight.action.ActionFindings;
import org.earshot.insight.answer.AnswerFindings;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.opportunity.OpportunityFindings;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.score.ScoreFindings;
import org.earshot.insight.segment.SegmentFindings;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.since.SinceFindings;
import org.earshot.statistics.Estimate;
import org.earshot.themes.RegisteredTheme;
import org.earshot.themes.RegisteredTheme.Fate;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.threeten.extra.YearWeek;

/** The findings of an invented ferry line: 26 weeks, 24 themes, 8 groups. */
public final class FindingsFixture {

  public static final LocalDate AS_OF = LocalDate.of(2026, 6, 25);
  public static final String FORMULA = "=HYPERLINK(\"https://example.org\",\"refund\")";
  public static final String SCRIPT = "</script><script>alert('seasick')</script>";
  public static final String LONG_NAME =
      "staff at the ticket window sent us to the wrong pier and then blamed us for being late"
          + " & would not say sorry <at all>";

  private static final int WEEKS = 26;
  private static final YearWeek FIRST = YearWeek.of(2026, 1);

  private record Theme(String name, int group, double share, double score, double late) {}

  private static final List<String> GROUPS =
      List.of(
          "Boarding",
          "On board",
          "Punctuality",
          "Tickets and prices",
          "Staff",
          "Website and app",
          "Vehicles and luggage",
          "Complaints and refunds");

  private static final List<Theme> THEMES =
      List.of(
          new Theme("ferry left late", 2, 0.142, 2.3, 1),
          new Theme("friendly crew", 4, 0.118, 4.7, 1),
          new Theme("long queue at boarding", 0, 0.097, 2.9, 1.55),
          new Theme("refund not paid", 7, 0.081, 1.6, 1),
          new Theme("ticket price too high", 3, 0.072, 2.8, 1),
          new Theme("clean and tidy cabins", 1, 0.064, 4.5, 1),
          new Theme("app logs me out", 5, 0.055, 2.5, 0.45),
          new Theme("no announcement about delay", 2, 0.049, 2.2, 1),
          new Theme("food sold out", 1, 0.044, 3.1, 1),
          new Theme(LONG_NAME, 4, 0.041, 1.9, 1),
          new Theme("car deck too tight", 6, 0.037, 3.0, 1),
          new Theme("easy to book", 5, 0.034, 4.6, 1),
          new Theme("lift out of order", 0, 0.03, 2.6, 2.1),
          new Theme("luggage left behind", 6, 0.026, 1.8, 1),
          new Theme("beautiful view", 1, 0.024, 4.8, 1),
          new Theme("hidden booking fee", 3, 0.021, 2.1, 1),
          new Theme("nobody answers the phone", 7, 0.019, 1.7, 1),
          new Theme("toilets not clean", 1, 0.016, 2.4, 1),
          new Theme("seat reservation ignored", 1, 0.014, 2.7, 1),
          new Theme("dogs not welcome", 0, 0.011, 3.3, 1),
          new Theme("wrong name on ticket", 3, 0.008, 3.0, 1),
          new Theme("pier hard to find", 0, 0.005, 3.4, 1),
          new Theme("bicycle rack broken", 6, 0.0035, 3.2, 1),
          new Theme("lost property found", 7, 0.0008, 4.9, 1));

  private FindingsFixture() {}

  /** Everything there is, scores from 1 to 5 with 5 best. */
  public static Findings ferries() {
    return findings(false, FORMULA);
  }

  /** The same with the scale turned round: 1 is best. */
  public static Findings reversedScale() {
    return findings(true, FORMULA);
  }

  /** The same with another first quote. */
  public static Findings quoting(String text) {
    return findings(false, text);
  }

  /** The same findings without dates and scores, by a job that looks for no practices. */
  public static Findings bare() {
    Findings all = ferries();
    return new Findings(
        all.job(),
        null,
        all.sources(),
        List.of(),
        all.feedback(),
        all.mentions(),
        all.unthemed(),
        List.of(),
        null,
        Double.NaN,
        Double.NaN,
        false,
        ScoreFindings.NONE,
        SegmentFindings.NONE,
        all.themes().stream().map(FindingsFixture::bare).toList(),
        all.groups().stream()
            .map(
                group ->
                    new GroupFinding(
                        group.groupId(),
                        group.name(),
                        group.feedback(),
                        group.share(),
                        null,
                        group.themeIds()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        all.register(),
        SignalFindings.NONE,
        ActionFindings.NONE,
        all.impact(),
        all.recurrence(),
        all.answers(),
        PracticeFindings.NONE,
        all.opportunities(),
        all.small(),
        all.since());
  }

  /** The same findings with other themes. */
  public static Findings withThemes(List<ThemeFinding> themes) {
    Findings all = ferries();
    return new Findings(
        all.job(),
        all.asOf(),
        all.sources(),
        all.rejections(),
        all.feedback(),
        all.mentions(),
        all.unthemed(),
        all.unthemedReasons(),
        all.scoreScale(),
        all.scaleLow(),
        all.scaleHigh(),
        all.lowIsBest(),
        all.scores(),
        all.segments(),
        themes,
        all.groups(),
        all.weeks(),
        all.totals(),
        all.quotes(),
        all.lineage(),
        all.runCard(),
        all.register(),
        all.signals(),
        all.actions(),
        all.impact(),
        all.recurrence(),
        all.answers(),
        all.practices(),
        all.opportunities(),
        all.small(),
        all.since());
  }

  /** The same findings with other signals. */
  public static Findings withSignals(SignalFindings signals) {
    Findings all = ferries();
    return new Findings(
        all.job(),
        all.asOf(),
        all.sources(),
        all.rejections(),
        all.feedback(),
        all.mentions(),
        all.unthemed(),
        all.unthemedReasons(),
        all.scoreScale(),
        all.scaleLow(),
        all.scaleHigh(),
        all.lowIsBest(),
        all.scores(),
        all.segments(),
        all.themes(),
        all.groups(),
        all.weeks(),
        all.totals(),
        all.quotes(),
        all.lineage(),
        all.runCard(),
        all.register(),
        signals,
        all.actions(),
        all.impact(),
        all.recurrence(),
        all.answers(),
        all.practices(),
        all.opportunities(),
        all.small(),
        all.since());
  }

  /** The theme with another change of its share. */
  public static ThemeFinding changed(ThemeFinding theme, Estimate change) {
    return new ThemeFinding(
        theme.themeId(),
        theme.name(),
        theme.groupId(),
        theme.groupName(),
        theme.feedback(),
        theme.mentions(),
        theme.share(),
        theme.meanScore(),
        theme.firstWeek(),
        theme.lastWeek(),
        change,
        theme.sentiment(),
        theme.keywords());
  }

  private static ThemeFinding bare(ThemeFinding theme) {
    return new ThemeFinding(
        theme.themeId(),
        theme.name(),
        theme.groupId(),
        theme.groupName(),
        theme.feedback(),
        theme.mentions(),
        theme.share(),
        null,
        null,
        null,
        null,
        theme.sentiment(),
        theme.keywords());
  }

  private static Findings findings(boolean lowIsBest, String firstQuote) {
    List<YearWeek> weeks = new ArrayList<>();
    List<Long> exposure = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      weeks.add(FIRST.plusWeeks(week));
      double usual = 165 + 30 * Math.sin(week / 3.1) + (week * 37 % 23);
      exposure.add(Math.round(week == WEEKS - 1 ? usual * 0.55 : usual));
    }
    long feedback = exposure.stream().mapToLong(Long::longValue).sum();
    List<WeekFinding> weekFindings = new ArrayList<>();
    List<ThemeFinding> themes = new ArrayList<>();
    for (int i = 0; i < THEMES.size(); i++) {
      themes.add(theme(i, weeks, exposure, feedback, lowIsBest, weekFindings));
    }
    List<WeekTotal> totals = new ArrayList<>();
    long unthemed = 0;
    for (int week = 0; week < WEEKS; week++) {
      long without = Math.round(exposure.get(week) * (0.11 + 0.02 * Math.cos(week)));
      unthemed += without;
      weekFindings.add(new WeekFinding("", weeks.get(week), without, exposure.get(week)));
      double mean = 3.35 + 0.22 * Math.sin(week / 4.0) - (week > 20 ? 0.25 : 0);
      totals.add(
          new WeekTotal(
              weeks.get(week),
              exposure.get(week),
              without,
              score(mean, exposure.get(week) * 9 / 10, lowIsBest),
              !weeks.get(week).atDay(DayOfWeek.SUNDAY).isAfter(AS_OF)));
    }
    weekFindings.sort(Comparator.comparing(WeekFinding::themeId).thenComparing(WeekFinding::week));
    themes.sort(Comparator.comparingLong(ThemeFinding::feedback).reversed());
    String scale = lowIsBest ? "1–5, 1 is best" : "1–5, 5 is best";
    return new Findings(
        "harbour-ferries",
        AS_OF,
        sources(feedback),
        List.of(
            new Rejection("surveys/may.csv", 17, "Date", "“31/02/2026” is not a date"),
            new Rejection("surveys/may.csv", 204, "", "6 cells where the header has 9"),
            new Rejection("complaints.xlsx", 3, "Opened", "“=A1+1” fits no date pattern")),
        feedback,
        feedback * 17 / 10,
        share(unthemed, feedback),
        List.of(
            new Findings.SilenceCount(
                "no content", 412, 398, 240, List.of(unthemed("no content", "=1+1"))),
            new Findings.SilenceCount(
                "far from all themes",
                268,
                251,
                130,
                List.of(unthemed("far from all themes", "Is there a museum of ferries?"))),
            new Findings.SilenceCount("too short", 97, 97, 30, List.of())),
        scale,
        1,
        5,
        lowIsBest,
        FerryScores.of(weeks, scale, lowIsBest),
        FerrySegments.of(THEMES.size()),
        themes,
        groups(themes, feedback),
        weekFindings,
        totals,
        quotes(firstQuote),
        List.of(),
        runCard(),
        register(themes),
        FerrySignals.some(),
        FerryActions.of(weeks),
        ImpactFindings.NONE,
        RecurrenceFindings.NONE,
        AnswerFindings.NONE,
        FixturePractices.of(lowIsBest),
        OpportunityFindings.NONE,
        SmallThemes.NONE,
        SinceFindings.NONE);
  }

  private static QuoteFinding unthemed(String reason, String text) {
    return new QuoteFinding(
        null, reason, text, "00c0ffee00c0ffee", "surveys/may.csv", 5, AS_OF, 3.0);
  }

  private static ThemeFinding theme(
      int index,
      List<YearWeek> weeks,
      List<Long> exposure,
      long feedback,
      boolean lowIsBest,
      List<WeekFinding> weekFindings) {
    Theme theme = THEMES.get(index);
    String id = String.format(Locale.ROOT, "T%02d", index + 1);
    long all = 0;
    long lateCount = 0;
    long lateExposure = 0;
    long earlyCount = 0;
    long earlyExposure = 0;
    double carried = 0.5;
    for (int week = 0; week < WEEKS; week++) {
      boolean late = week >= WEEKS - 5;
      double wave = 1 + 0.3 * Math.sin(week * 1.7 + index * 2.3);
      carried += exposure.get(week) * theme.share() * wave * (late ? theme.late() : 1);
      long count = (long) carried;
      carried -= count;
      weekFindings.add(new WeekFinding(id, weeks.get(week), count, exposure.get(week)));
      all += count;
      if (week == WEEKS - 1) {
        continue;
      }
      if (late) {
        lateCount += count;
        lateExposure += exposure.get(week);
      } else {
        earlyCount += count;
        earlyExposure += exposure.get(week);
      }
    }
    double after = (double) lateCount / lateExposure;
    double before = (double) earlyCount / earlyExposure;
    double error =
        Math.sqrt(after * (1 - after) / lateExposure + before * (1 - before) / earlyExposure);
    return new ThemeFinding(
        id,
        theme.name(),
        "G" + (theme.group() + 1),
        GROUPS.get(theme.group()),
        all,
        all * 5 / 4,
        share(all, feedback),
        score(theme.score(), all * 9 / 10, lowIsBest),
        weeks.get(0),
        weeks.get(WEEKS - 1),
        new Estimate(
            after - before,
            after - before - 1.96 * error,
            after - before + 1.96 * error,
            lateExposure + earlyExposure,
            "difference of shares, 95 %"),
        sentiment(all * 5 / 4),
        List.of(theme.name().split(" ", -1)));
  }

  /** Three mentions in five are negative, one is neutral and the rest positive. */
  private static ThemeSentiment sentiment(long mentions) {
    long negative = mentions * 3 / 5;
    long neutral = mentions / 5;
    long positive = mentions - negative - neutral;
    double mean = (double) (positive - negative) / Math.max(1, mentions);
    return new ThemeSentiment(
        negative,
        neutral,
        positive,
        new Estimate(mean, mean - 0.1, mean + 0.1, mentions, "Student 95 %"));
  }

  private static List<SourceTally> sources(long feedback) {
    long april = feedback / 2;
    long may = feedback / 3;
    long complaints = feedback - april - may;
    return List.of(
        new SourceTally(
            "surveys/april.csv",
            0,
            april + 640,
            april,
            410,
            160,
            60,
            0,
            10,
            true,
            2,
            31,
            4,
            0,
            "UTF-8",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            120_000L),
        new SourceTally(
            "surveys/may.csv",
            1,
            may + 352,
            may,
            220,
            90,
            25,
            2,
            15,
            true,
            2,
            0,
            0,
            0,
            "windows-1252",
            "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
            120_000L),
        new SourceTally(
            "complaints.xlsx",
            2,
            complaints + 31,
            complaints,
            12,
            5,
            13,
            1,
            0,
            false,
            0,
            0,
            0,
            7,
            "XLSX",
            "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13",
            120_000L));
  }

  private static List<GroupFinding> groups(List<ThemeFinding> themes, long feedback) {
    List<GroupFinding> groups = new ArrayList<>();
    for (int group = 0; group < GROUPS.size(); group++) {
      String id = "G" + (group + 1);
      List<ThemeFinding> members =
          themes.stream().filter(theme -> theme.groupId().equals(id)).toList();
      long count = members.stream().mapToLong(ThemeFinding::feedback).sum() * 9 / 10;
      double mean =
          members.stream().mapToDouble(theme -> theme.meanScore().value()).average().orElse(3);
      groups.add(
          new GroupFinding(
              id,
              GROUPS.get(group),
              count,
              share(count, feedback),
              score(mean, count, false),
              members.stream().map(ThemeFinding::themeId).toList()));
    }
    groups.sort(Comparator.comparingLong(GroupFinding::feedback).reversed());
    return groups;
  }

  private static List<QuoteFinding> quotes(String first) {
    List<QuoteFinding> quotes = new ArrayList<>();
    List<String> hostile =
        List.of(
            first,
            SCRIPT,
            "-1 star, the crew laughed at us 😡⛴️ and the café was shut",
            "العبّارة تأخرت ساعتين ولم يخبرنا أحد",
            "@everyone avoid the 18:40 to the island",
            "A bell \u0007 and a lone \ud83d half of an emoji _x0041_ & <b>tags</b>",
            "We waited and waited. ".repeat(137));
    for (int theme = 0; theme < THEMES.size(); theme++) {
      String id = String.format(Locale.ROOT, "T%02d", theme + 1);
      for (int i = 0; i < 3; i++) {
        int number = theme * 3 + i;
        String text =
            number < hostile.size()
                ? hostile.get(number)
                : "About “"
                    + THEMES.get(theme).name()
                    + "”: it happened on the crossing of day "
                    + number
                    + ", and nobody could tell us why.";
        quotes.add(
            new QuoteFinding(
                id,
                i < 2 ? "typical" : "recent",
                text,
                String.format(Locale.ROOT, "%016x", 0x9e3779b97f4a7c15L * (number + 1)),
                number % 4 == 0 ? "complaints.xlsx" : "surveys/may.csv",
                number * 7 + 1,
                number % 5 == 0 ? null : AS_OF.minusDays(number),
                number % 3 == 0 ? null : (double) (1 + number % 5)));
      }
    }
    return quotes;
  }

  /** What is said of the first themes: one renamed, one merged into it, one excluded. */
  private static RegisterFinding register(List<ThemeFinding> themes) {
    Register said =
        Register.EMPTY
            .with(themes.get(0).themeId(), EditKey.NAME, List.of(themes.get(0).name()))
            .with(themes.get(0).themeId(), EditKey.WHO, List.of("Ana"))
            .with(themes.get(0).themeId(), EditKey.WHEN, List.of("2026-06-22"))
            .with("T91", EditKey.MERGE_INTO, List.of(themes.get(0).themeId()))
            .with("T92", EditKey.EXCLUDE, List.of("true"))
            .with("T92", EditKey.NOTE, List.of("=1+1 is only a note"));
    List<RegisteredTheme> registered = new ArrayList<>();
    for (ThemeFinding theme : themes) {
      registered.add(
          registered(theme.themeId(), theme.name(), theme.groupName(), Fate.SHOWN, null));
    }
    String into = themes.get(0).themeId();
    registered.add(registered("T91", "ferry did not leave", "Punctuality", Fate.MERGED, into));
    registered.add(registered("T92", "thank you", "Staff", Fate.EXCLUDED, null));
    return new RegisterFinding(
        "../../../jobs/harbour-ferries.yaml",
        said,
        registered,
        List.of(new RegisterFinding.Excluded("T92", "thank you", 14, 12)));
  }

  private static RegisteredTheme registered(
      String id, String name, String group, Fate fate, String into) {
    return new RegisteredTheme(
        new org.earshot.themes.Theme(id, name, "G01", group, List.of()),
        name,
        fate,
        into,
        List.of("the one half of it", "the other half"));
  }

  private static List<RunFact> runCard() {
    return List.of(
        new RunFact("Run", "Job file", "jobs/ferries.yaml"),
        new RunFact("Run", "Earshot", "0.1.0"),
        new RunFact("Inputs", "Files", "3"),
        new RunFact("Themes", "Encoder", "bge-small-en-v1.5, int8, 384 dimensions"),
        new RunFact(
            "Themes",
            "Number",
            "24, chosen: the fewest whose silhouette reaches 98 % of the best over the tree's"
                + " cuts"),
        new RunFact("Themes", "Seed", "7"),
        new RunFact(
            "Known limits",
            "Language",
            "The encoder reads English; other languages are themed less well."),
        new RunFact(
            "Known limits",
            "Change",
            "Each theme is compared on its own; of 24 intervals of 95 % about one misses by"
                + " chance."));
  }

  private static Estimate share(long part, long whole) {
    Interval interval =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(whole), Math.toIntExact(part), 0.05);
    return new Estimate(
        (double) part / whole,
        interval.getLowerBound(),
        interval.getUpperBound(),
        whole,
        "Wilson 95 %");
  }

  private static Estimate score(double mean, long n, boolean lowIsBest) {
    if (n == 0) {
      return null;
    }
    double value = lowIsBest ? 6 - mean : mean;
    double half = n < 2 ? Double.NaN : 1.96 * 1.2 / Math.sqrt((double) n);
    return new Estimate(value, value - half, value + half, n, "t 95 %");
  }
}
