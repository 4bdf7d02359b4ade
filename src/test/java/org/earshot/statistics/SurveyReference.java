package org.earshot.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.ReferenceTable;

/** The reference's survey: 1,500 answers, twelve themes, three segments, customers with several. */
final class SurveyReference {

  /** In the order of the columns; two segments beside the first one follow. */
  static final List<String> THEMES =
      List.of(
          "wait_time",
          "staff_helpful",
          "billing_error",
          "app_crash",
          "price",
          "delivery_late",
          "refund_slow",
          "easy_to_use",
          "comm_unclear",
          "website_nav",
          "parking",
          "rare_theme");

  static final List<String> METRICS = List.of("nps_points", "csat_mean", "csat_top2", "ces_mean");

  private static final List<String> SEGMENTS = List.of("B_business", "C_online");

  private static final List<Map<String, String>> ROWS =
      ReferenceTable.rows(SurveyReference.class, "t2_survey.csv");

  private SurveyReference() {}

  /** Themes and segments. */
  static Indicators indicators() {
    int[][] rows = new int[ROWS.size()][];
    for (int i = 0; i < rows.length; i++) {
      Map<String, String> row = ROWS.get(i);
      rows[i] =
          IntStream.range(0, THEMES.size() + SEGMENTS.size())
              .filter(
                  column ->
                      column < THEMES.size()
                          ? row.get(THEMES.get(column)).equals("1")
                          : row.get("segment").equals(SEGMENTS.get(column - THEMES.size())))
              .toArray();
    }
    return Indicators.of(THEMES.size() + SEGMENTS.size(), rows);
  }

  /** The column of a term of the reference; −1 for the constant. */
  static int column(String term) {
    return term.startsWith("segment")
        ? THEMES.size() + SEGMENTS.indexOf(term.substring("segment".length()))
        : THEMES.indexOf(term);
  }

  static double[] scores(String metric) {
    return ROWS.stream().mapToDouble(row -> score(row, metric)).toArray();
  }

  private static double score(Map<String, String> row, String metric) {
    int nps = Integer.parseInt(row.get("nps"));
    int csat = Integer.parseInt(row.get("csat"));
    return switch (metric) {
      case "nps_points" -> nps >= 9 ? 100 : nps >= 7 ? 0 : -100;
      case "csat_mean" -> csat;
      case "csat_top2" -> csat >= 4 ? 100 : 0;
      default -> Integer.parseInt(row.get("ces"));
    };
  }

  static boolean[] mentioned(String theme) {
    boolean[] mentioned = new boolean[ROWS.size()];
    for (int i = 0; i < mentioned.length; i++) {
      mentioned[i] = ROWS.get(i).get(theme).equals("1");
    }
    return mentioned;
  }

  static int[] customers() {
    return ROWS.stream().mapToInt(row -> Integer.parseInt(row.get("customer"))).toArray();
  }
}
