package org.earshot.insight.impact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.RealData;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.ledger.Entry;
import org.earshot.themes.Theme;

/** The impact of the themes that people gave the answers of one NHS trust. */
public final class NhsImpact {

  private static final String FIRST_LABEL = "Organisation & efficiency";
  private static final String NO_LABEL = "Labelling not possible";

  private NhsImpact() {}

  /** Prints the largest impacts of a file such as {@code nhs-fft/NHFT.csv}. */
  public static void main(String[] arguments) throws IOException {
    ScaleImpact scale = of(Path.of(arguments[0]));
    System.out.printf(
        Locale.ROOT,
        "%d answers of %d customers, mean %.2f on %s, %s%n",
        scale.answers(),
        scale.customers(),
        scale.mean().value(),
        scale.scale(),
        scale.method());
    for (ThemeImpact theme : scale.themes()) {
      System.out.printf(
          Locale.ROOT,
          "%2d %-60s n=%4d b=%+.2f (%+.2f to %+.2f) impact=%+.3f (%+.3f to %+.3f) lift=%+.3f"
              + " q=%.3f top5=%.2f %s%n",
          theme.rank(),
          theme.name(),
          theme.n(),
          theme.coefficient().value(),
          theme.coefficient().low(),
          theme.coefficient().high(),
          theme.impact().value(),
          theme.impact().low(),
          theme.impact().high(),
          theme.lift().value(),
          theme.q(),
          theme.topFive(),
          theme.link());
    }
  }

  /** The impact in the file beside the project; the test that asks is skipped without it. */
  static ScaleImpact ofRealData() throws IOException {
    return of(RealData.folder().resolve("nhs-fft/NHFT.csv"));
  }

  private static ScaleImpact of(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      List<String> headers = rows.getHeaderNames();
      List<Theme> themes =
          IntStream.range(headers.indexOf(FIRST_LABEL), headers.size())
              .filter(column -> !headers.get(column).equals(NO_LABEL))
              .mapToObj(
                  column -> new Theme("L" + column, headers.get(column), "G1", "all", List.of()))
              .toList();
      List<Entry> entries = new ArrayList<>();
      for (CSVRecord row : rows) {
        entries.add(entry(row, themes));
      }
      return ImpactAnalysis.of(entries, List.of(source()), themes).scales().get(0);
    }
  }

  private static Entry entry(CSVRecord row, List<Theme> themes) {
    String score = row.get("FFT categorical answer");
    return new Entry(
        row.get("Comment ID"),
        0,
        "survey",
        row.get("Comment ID"),
        row.get("Respondent ID"),
        null,
        row.get("FFT question"),
        score.matches("[1-5]") ? Double.valueOf(score) : null,
        Map.of(
            "Service type 1", row.get("Service type 1"),
            "Service type 2", row.get("Service type 2")),
        null,
        Map.of(),
        List.of(),
        themes.stream()
            .filter(theme -> row.get(theme.name()).strip().equals("1"))
            .map(Theme::id)
            .toList());
  }

  private static ExportSource source() {
    ColumnMapping columns =
        new ColumnMapping("id", "customer", null, null, List.of("text"), "score", List.of());
    return new ExportSource(
        Path.of("/"),
        "NHFT.csv",
        FeedbackKind.SURVEY,
        columns,
        List.of(),
        new ScoreScale(1, 5, 1, List.of(6.0, 7.0)),
        null,
        List.of());
  }
}
