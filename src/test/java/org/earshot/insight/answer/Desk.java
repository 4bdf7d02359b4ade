package org.earshot.insight.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ResponseColumn;
import org.earshot.ingest.ScoreScale;
import org.earshot.ingest.SilentCase;
import org.earshot.insight.ledger.Entry;

/** Cases of a complaint desk, written down by hand. */
final class Desk {

  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private final ExportSource input;
  private final List<Entry> entries = new ArrayList<>();
  private final List<SilentCase> silent = new ArrayList<>();

  /** A desk whose export has a column for each of these. */
  Desk(ResponseColumn... columns) {
    this(null, columns);
  }

  /** The same with a score. */
  Desk(ScoreScale scale, ResponseColumn... columns) {
    Map<ResponseColumn, String> named = new EnumMap<>(ResponseColumn.class);
    for (ResponseColumn column : columns) {
      named.put(column, column.key());
    }
    this.input =
        new ExportSource(
            Path.of("jobs").toAbsolutePath(),
            "../exports/desk.csv",
            FeedbackKind.COMPLAINT,
            new ColumnMapping(
                "No",
                "Who",
                "Opened",
                null,
                List.of("Text"),
                "Score",
                List.of("Product"),
                null,
                named),
            List.of(),
            scale,
            null,
            List.of());
  }

  /** A case that came in on a day of June. */
  Desk june(int day, Map<String, String> responses) {
    return add("C" + entries.size(), LocalDate.of(2026, 6, day), "Tea", null, responses);
  }

  /** A case of a product. */
  Desk about(String product, Map<String, String> responses) {
    return add("C" + entries.size(), LocalDate.of(2026, 6, 1), product, null, responses);
  }

  /** A case with a score. */
  Desk scored(double score, Map<String, String> responses) {
    return add("C" + entries.size(), LocalDate.of(2026, 6, 1), "Tea", score, responses);
  }

  /** A case, or another text of one there is. */
  Desk add(
      String caseId, LocalDate date, String product, Double score, Map<String, String> responses) {
    int line = entries.size() + 1;
    entries.add(
        new Entry(
            String.format(Locale.ROOT, "%03d", line),
            0,
            "complaint",
            caseId,
            null,
            date,
            null,
            score,
            Map.of("Product", product),
            null,
            responses,
            List.of(),
            List.of(),
            "desk.csv",
            line));
    return this;
  }

  /** A case of which the customer wrote nothing. */
  Desk silent(String caseId, LocalDate date, Map<String, String> responses) {
    silent.add(
        new SilentCase(
            "desk.csv",
            100 + silent.size(),
            0,
            caseId,
            null,
            date,
            null,
            Map.of("Product", "Tea"),
            responses));
    return this;
  }

  /** What is found. */
  InputAnswers answers() {
    return new AnswerStatistics(List.of(input), AS_OF)
        .findings(entries, silent, List.of())
        .inputs()
        .get(0);
  }

  /** The cases. */
  List<CaseState> cases() {
    return new AnswerStatistics(List.of(input), AS_OF).cases(0, entries, silent);
  }
}
