package org.earshot.insight.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ScoreScale;

/** Entries of a ledger and inputs, written down by hand. */
public final class Written {

  private Written() {}

  /** An entry of the first input; every part but the id may be null. */
  public static Entry entry(
      String id,
      String customer,
      String day,
      String question,
      Double score,
      Map<String, String> segments,
      String... themes) {
    return entry(0, id, customer, day, question, score, segments, themes);
  }

  /** An entry. */
  public static Entry entry(
      int input,
      String id,
      String customer,
      String day,
      String question,
      Double score,
      Map<String, String> segments,
      String... themes) {
    return new Entry(
        id,
        input,
        "survey",
        null,
        customer,
        day == null ? null : LocalDate.parse(day),
        question,
        score,
        segments,
        null,
        Map.of(),
        List.of(themes).stream().map(Spoken::new).toList(),
        List.of(themes));
  }

  /** An input whose scores have a scale. */
  public static ExportSource export(String path, ScoreScale scale) {
    return new ExportSource(
        Path.of("jobs").toAbsolutePath(),
        path,
        FeedbackKind.SURVEY,
        new ColumnMapping(null, null, "Date", null, List.of("Comment"), "Score", List.of()),
        List.of(),
        scale,
        null,
        List.of());
  }
}
