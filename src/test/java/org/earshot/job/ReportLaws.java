package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** What must hold between the tables of any report, whatever the exports. */
final class ReportLaws {

  private static final List<String> FATES =
      List.of("usable", "blank", "placeholder", "duplicate", "rejected", "outside_window");
  private static final double WRITTEN = 1e-6;

  private final ReportTables tables;
  private final Map<String, CSVRecord> feedback = new LinkedHashMap<>();
  private final List<CSVRecord> mentions;
  private final Map<String, Set<String>> feedbackByTheme = new HashMap<>();

  private ReportLaws(ReportTables tables) {
    this.tables = tables;
    tables.rows("feedback").forEach(row -> feedback.put(row.get("feedback_id"), row));
    this.mentions = tables.rows("mentions");
    for (CSVRecord mention : mentions) {
      if (!mention.get("theme_id").isEmpty()) {
        feedbackByTheme
            .computeIfAbsent(mention.get("theme_id"), id -> new HashSet<>())
            .add(mention.get("feedback_id"));
      }
    }
  }

  /** Asserts that all of them hold. */
  static void hold(ReportTables tables) {
    ReportLaws laws = new ReportLaws(tables);
    laws.everyRowHasOneFate();
    laws.everyMentionIsOfAFeedbackAndHasAThemeOrAReason();
    laws.feedbackHasTheThemesOfItsMentions();
    laws.themesCountTheirFeedback();
    laws.weeksAddUpToTheThemes();
    laws.mentionsWithContentHaveASentiment();
    laws.practicesCountTheirMentions();
  }

  private void everyRowHasOneFate() {
    assertThat(tables.rows("feedback")).hasSameSizeAs(feedback.keySet());
    Map<String, Long> written = new TreeMap<>();
    feedback.values().forEach(row -> written.merge(row.get("source"), 1L, Long::sum));
    Map<String, Long> rejections = new TreeMap<>();
    tables.rows("rejections").forEach(row -> rejections.merge(row.get("source"), 1L, Long::sum));
    for (CSVRecord row : tables.rows("reconciliation")) {
      String source = row.get("source");
      long fates = FATES.stream().mapToLong(fate -> number(row, fate)).sum();
      assertThat(fates).as("fates of %s", source).isEqualTo(number(row, "rows_read"));
      assertThat(written.getOrDefault(source, 0L))
          .as("feedback of %s", source)
          .isEqualTo(number(row, "usable"));
      assertThat(rejections.getOrDefault(source, 0L))
          .as("rejections of %s", source)
          .isEqualTo(number(row, "rejected"));
    }
  }

  private void everyMentionIsOfAFeedbackAndHasAThemeOrAReason() {
    for (CSVRecord mention : mentions) {
      CSVRecord whole = feedback.get(mention.get("feedback_id"));
      assertThat(whole).as("feedback of %s", mention).isNotNull();
      for (String same : List.of("source", "line", "column")) {
        assertThat(mention.get(same)).as(same).isEqualTo(whole.get(same));
      }
      assertThat(number(mention, "start")).isLessThan(number(mention, "end"));
      assertThat(mention.get("theme_id").isEmpty())
          .as("without a theme: %s", mention)
          .isNotEqualTo(mention.get("silence").isEmpty());
    }
    assertThat(feedbackByTheme.keySet()).isSubsetOf(themeIds());
  }

  private void feedbackHasTheThemesOfItsMentions() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (CSVRecord mention : mentions) {
      if (!mention.get("theme_id").isEmpty()) {
        counts
            .computeIfAbsent(mention.get("feedback_id"), id -> new HashMap<>())
            .merge(mention.get("theme_id"), 1, Integer::sum);
      }
    }
    feedback.forEach(
        (id, row) -> {
          Map<String, Integer> count = counts.getOrDefault(id, Map.of());
          assertThat(words(row.get("theme_ids"))).as("themes of %s", id).isEqualTo(count.keySet());
          int most = count.values().stream().max(Comparator.naturalOrder()).orElse(0);
          assertThat(count.getOrDefault(row.get("theme_id"), 0))
              .as("mentions of the first theme of %s", id)
              .isEqualTo(most);
        });
  }

  private void themesCountTheirFeedback() {
    for (CSVRecord theme : tables.rows("themes")) {
      String id = theme.get("theme_id");
      Set<String> spoken = feedbackByTheme.getOrDefault(id, Set.of());
      if (hidden(theme)) {
        assertThat(theme.stream().skip(5)).as("told of %s", id).containsOnly("");
        continue;
      }
      assertThat(spoken).as("feedback of %s", id).hasSizeGreaterThanOrEqualTo(5);
      assertThat(number(theme, "feedback")).as("feedback of %s", id).isEqualTo(spoken.size());
      assertThat(number(theme, "mentions"))
          .isEqualTo(mentions.stream().filter(row -> row.get("theme_id").equals(id)).count());
      double share = decimal(theme, "share");
      assertThat(share).isCloseTo((double) spoken.size() / feedback.size(), within(WRITTEN));
      assertThat(share)
          .isBetween(decimal(theme, "share_low") - WRITTEN, decimal(theme, "share_high") + WRITTEN);
      NavigableSet<String> weeks = weeks(spoken);
      assertThat(theme.get("first_week")).isEqualTo(weeks.isEmpty() ? "" : weeks.first());
      assertThat(theme.get("last_week")).isEqualTo(weeks.isEmpty() ? "" : weeks.last());
      assertThat(theme.get("name")).as("name of %s", id).isNotBlank();
      assertThat(theme.get("group_name")).as("group of %s", id).isNotBlank();
    }
  }

  private void weeksAddUpToTheThemes() {
    Map<String, Long> exposures = new TreeMap<>();
    for (CSVRecord row : feedback.values()) {
      if (!row.get("date").isEmpty()) {
        exposures.merge(week(row), 1L, Long::sum);
      }
    }
    Map<String, Long> sums = new HashMap<>();
    Map<String, List<String>> weeks = new HashMap<>();
    for (CSVRecord row : tables.rows("weeks")) {
      String week = row.get("week");
      assertThat(number(row, "exposure"))
          .as("exposure of %s", week)
          .isEqualTo(exposures.getOrDefault(week, 0L))
          .isGreaterThanOrEqualTo(number(row, "feedback"));
      sums.merge(row.get("theme_id"), number(row, "feedback"), Long::sum);
      weeks.computeIfAbsent(row.get("theme_id"), id -> new ArrayList<>()).add(week);
    }
    for (CSVRecord theme : tables.rows("themes")) {
      String id = theme.get("theme_id");
      if (hidden(theme)) {
        assertThat(weeks).as("weeks of a theme of few customers").doesNotContainKey(id);
        continue;
      }
      long dated =
          feedbackByTheme.getOrDefault(id, Set.of()).stream()
              .filter(spoken -> !feedback.get(spoken).get("date").isEmpty())
              .count();
      assertThat(sums.getOrDefault(id, 0L)).as("weeks of %s", id).isEqualTo(dated);
      assertThat(weeks.getOrDefault(id, List.of()))
          .as("weeks of %s", id)
          .isSorted()
          .doesNotHaveDuplicates()
          .containsAll(exposures.keySet());
    }
  }

  private void mentionsWithContentHaveASentiment() {
    for (CSVRecord mention : mentions) {
      boolean content = !mention.get("similarity").isEmpty();
      assertThat(mention.get("sentiment").isEmpty()).as("%s", mention).isNotEqualTo(content);
      if (content) {
        assertThat(decimal(mention, "sentiment")).isBetween(-1.0, 1.0);
        assertThat(decimal(mention, "polarity_probability")).isBetween(0.0, 1.0);
        assertThat(mention.get("polarity")).isIn("negative", "neutral", "positive");
      }
      assertThat(mention.get("practice").isEmpty()).isEqualTo(mention.get("verdict").isEmpty());
    }
    for (CSVRecord theme : tables.rows("themes")) {
      if (hidden(theme)) {
        continue;
      }
      for (String polarity : List.of("negative", "neutral", "positive")) {
        assertThat(number(theme, polarity))
            .as("%s mentions of %s", polarity, theme.get("theme_id"))
            .isEqualTo(
                mentions.stream()
                    .filter(one -> one.get("theme_id").equals(theme.get("theme_id")))
                    .filter(one -> one.get("polarity").equals(polarity))
                    .count());
      }
    }
  }

  private void practicesCountTheirMentions() {
    for (CSVRecord practice : tables.rows("practices")) {
      boolean shown = !practice.get("customers").isEmpty();
      for (String verdict : List.of("kept", "broken")) {
        long told =
            mentions.stream()
                .filter(one -> one.get("practice").equals(practice.get("practice")))
                .filter(one -> one.get("verdict").equals(verdict))
                .filter(one -> !one.get("silence").equals("theme excluded"))
                .count();
        if (shown) {
          assertThat(number(practice, "mentions_" + verdict))
              .as("%s %s", practice.get("practice"), verdict)
              .isEqualTo(told)
              .isGreaterThanOrEqualTo(number(practice, verdict));
        } else {
          assertThat(practice.get("mentions_" + verdict)).isEmpty();
        }
      }
    }
  }

  /** Whether too few customers speak of a theme for anything to be told but its name. */
  private static boolean hidden(CSVRecord theme) {
    return theme.get("feedback").equals("fewer than 5");
  }

  private Set<String> themeIds() {
    Set<String> ids = new TreeSet<>();
    tables.rows("themes").forEach(row -> ids.add(row.get("theme_id")));
    return ids;
  }

  private NavigableSet<String> weeks(Set<String> spoken) {
    NavigableSet<String> weeks = new TreeSet<>();
    for (String id : spoken) {
      if (!feedback.get(id).get("date").isEmpty()) {
        weeks.add(week(feedback.get(id)));
      }
    }
    return weeks;
  }

  private static String week(CSVRecord row) {
    LocalDate day = LocalDate.parse(row.get("date"));
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }

  private static double decimal(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
