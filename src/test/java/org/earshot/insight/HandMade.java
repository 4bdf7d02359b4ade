package org.earshot.insight;

import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.LocalSpark;
import org.earshot.embed.VectorColumns;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.ScoreScale;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.signal.SignalSettings;
import org.earshot.text.MentionColumns;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeColumns;
import org.earshot.themes.register.Register;

/**
 * A few feedback written down by hand with their mentions and themes: {@code T01} and {@code T02}
 * of group {@code G01}, {@code T03} of group {@code G02}.
 */
final class HandMade {

  static final List<Theme> THEMES =
      List.of(
          new Theme("T01", "shower cold", "G01", "room", List.of("shower")),
          new Theme("T02", "bed soft", "G01", "room", List.of("bed")),
          new Theme("T03", "parking full", "G02", "arrival", List.of("parking")));

  private static final StructType PLACED =
      ToldColumns.addedTo(
          new StructType()
              .add(VectorColumns.TEXT, DataTypes.StringType, false)
              .add(ThemeColumns.THEME_ID, DataTypes.StringType)
              .add(ThemeColumns.SIMILARITY, DataTypes.DoubleType, false)
              .add(ThemeColumns.EXCLUDED_ID, DataTypes.StringType));

  private static final Double[] NEUTRAL = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

  private final List<ExportSource> inputs = new ArrayList<>();
  private final List<Row> feedback = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();
  private final List<Row> placed = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private Practices practices = Practices.NONE;
  private long missing;

  /** An input whose score column has a scale; null for a score column without one. */
  HandMade scored(ScoreScale scale) {
    return input("Score", scale);
  }

  /** An input without a score column. */
  HandMade unscored() {
    return input(null, null);
  }

  private HandMade input(String score, ScoreScale scale) {
    inputs.add(
        new ExportSource(
            Path.of("jobs").toAbsolutePath(),
            "export" + inputs.size() + ".csv",
            FeedbackKind.SURVEY,
            new ColumnMapping(null, null, "Date", null, List.of("Comment"), score, List.of()),
            List.of(),
            scale,
            null,
            List.of()));
    return this;
  }

  /** A feedback of an input; date and score may be null. */
  HandMade feedback(String id, int input, String date, Double score) {
    feedback.add(
        RowFactory.create(
            id,
            "export" + input + ".csv",
            feedback.size() + 1,
            "Comment",
            input,
            "survey",
            null,
            null,
            date == null ? null : Date.valueOf(date),
            null,
            "the text of " + id,
            score,
            scala.jdk.javaapi.CollectionConverters.asScala(java.util.Map.of()),
            null,
            scala.jdk.javaapi.CollectionConverters.asScala(java.util.Map.of())));
    return this;
  }

  /** A feedback whose mentions are of these themes, one after the other. */
  HandMade feedback(String id, int input, String date, Double score, String... themes) {
    feedback(id, input, date, score);
    for (int i = 0; i < themes.length; i++) {
      mention(id, i * 100, "mention " + i + " of feedback " + id + " at length", themes[i], 0.5);
    }
    return this;
  }

  /** A mention; without a theme it is far from all. */
  HandMade mention(String id, int start, String text, String theme, double similarity) {
    return told(id, start, text, theme, similarity, NEUTRAL, null);
  }

  /**
   * A mention that tells something.
   *
   * @param sentiments see {@link ToldColumns#SENTIMENTS}
   * @param told the practice that it tells of; may be null
   */
  HandMade told(
      String id,
      int start,
      String text,
      String theme,
      double similarity,
      Double[] sentiments,
      PracticeVerdict told) {
    mentions.add(RowFactory.create(id, start, start + text.length(), text, text, null));
    if (texts.add(text)) {
      placed.add(
          RowFactory.create(
              text,
              theme,
              similarity,
              null,
              sentiments,
              told == null ? null : told.practice(),
              told == null ? null : told.verdict().name(),
              told == null ? null : told.sureness()));
    }
    return this;
  }

  /** The practices that are looked for. */
  HandMade practices(Practices looked) {
    practices = looked;
    return this;
  }

  /** A mention that can have no theme. */
  HandMade silent(String id, int start, String text, String silence) {
    mentions.add(RowFactory.create(id, start, start + text.length(), text, text, silence));
    return this;
  }

  /** So many scores of the first input are codes for "don't know". */
  HandMade missing(long scores) {
    missing = scores;
    return this;
  }

  /** The findings as of a day, rows in one partition in the order written down. */
  Findings findings(String asOf) {
    return findings(asOf, 1, null);
  }

  /** The findings from shuffled rows in some number of partitions. */
  Findings findings(String asOf, int partitions, Random shuffle) {
    return findings(asOf, themed(partitions, shuffle));
  }

  /** The feedback with its mentions and themes. */
  ThemedFeedback themed(int partitions, Random shuffle) {
    return ThemedFeedback.of(
        table(feedback, FeedbackColumns.SCHEMA, partitions, shuffle),
        table(mentions, MentionColumns.SCHEMA, partitions, shuffle),
        table(placed, PLACED, partitions, shuffle));
  }

  /** The findings from what {@link #themed} gave. */
  Findings findings(String asOf, ThemedFeedback themed) {
    List<SourceTally> tallies = new ArrayList<>();
    for (int input = 0; input < inputs.size(); input++) {
      int own = input;
      long usable = feedback.stream().filter(row -> row.getInt(4) == own).count();
      tallies.add(
          new SourceTally(
              "export" + input + ".csv",
              input,
              usable,
              usable,
              0,
              0,
              0,
              0,
              0,
              false,
              0,
              input == 0 ? missing : 0,
              0,
              0,
              "UTF-8",
              "",
              1));
    }
    Ingested ingested =
        new Ingested(
            themed.feedback(), tallies, List.of(), asOf == null ? null : LocalDate.parse(asOf));
    return new FindingsAssembler()
        .assemble(
            "by-hand",
            inputs,
            new InsightSettings(
                new RegisterFinding("by-hand.yaml", Register.EMPTY, List.of(), List.of()),
                practices,
                new SignalSettings(List.of(), null, 7),
                List.of()),
            ingested,
            themed,
            THEMES,
            List.of(),
            List.of(new RunFact("Inputs", "Files", "one")));
  }

  private static Dataset<Row> table(
      List<Row> rows, StructType schema, int partitions, Random shuffle) {
    List<Row> ordered = new ArrayList<>(rows);
    if (shuffle != null) {
      Collections.shuffle(ordered, shuffle);
    }
    Dataset<Row> table = LocalSpark.session().createDataFrame(ordered, schema);
    return partitions == 1 ? table.coalesce(1) : table.repartition(partitions);
  }
}
