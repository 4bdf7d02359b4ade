package org.earshot.insight.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.threeten.extra.YearWeek;

/** Recalls of vehicles, and which of them follow what was complained about. */
final class Recalls {

  private Recalls() {}

  /** A recall of one model. */
  record Recall(LocalDate day, String campaign, String model, List<String> components) {

    long weeksAfter(LocalDate signal) {
      return ChronoUnit.WEEKS.between(signal, day);
    }

    boolean isOf(String otherModel, String component) {
      return model.equals(otherModel)
          && components.stream().anyMatch(one -> firstWord(one).equals(firstWord(component)));
    }
  }

  /** The recalls of a file. */
  static List<Recall> of(List<CSVRecord> rows) {
    return rows.stream()
        .map(
            row ->
                new Recall(
                    LocalDate.parse(row.get("ReportReceivedDate")),
                    row.get("NHTSACampaignNumber"),
                    row.get("Model"),
                    Arrays.stream(row.get("Component").split("\\|", -1))
                        .map(Recalls::head)
                        .toList()))
        .distinct()
        .sorted(Comparator.comparing(Recall::day).thenComparing(Recall::campaign))
        .toList();
  }

  /**
   * The first recall within a year after a day, of the same model and a like component; or null.
   */
  static Recall following(List<Recall> recalls, String model, String component, LocalDate day) {
    return model == null || component == null
        ? null
        : recalls.stream()
            .filter(recall -> recall.isOf(model, component))
            .filter(recall -> recall.day().isAfter(day) && !recall.day().isAfter(day.plusYears(1)))
            .findFirst()
            .orElse(null);
  }

  /** The share of weeks that such a recall follows. */
  static double byChance(
      List<Recall> recalls, String model, String component, List<YearWeek> weeks) {
    return (double)
            weeks.stream()
                .filter(
                    week ->
                        following(recalls, model, component, week.atDay(DayOfWeek.SUNDAY)) != null)
                .count()
        / weeks.size();
  }

  /** The system that a component is a part of: what stands before the first colon or bar. */
  static String head(String component) {
    return component.split("[:|]", -1)[0].strip();
  }

  /** ENGINE and ENGINE AND ENGINE COOLING are alike, as are SERVICE BRAKES and its parts. */
  private static String firstWord(String component) {
    return component.split("[ ,/]", -1)[0];
  }
}
