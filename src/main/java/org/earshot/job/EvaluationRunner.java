package org.earshot.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.map_values;
import static org.apache.spark.sql.functions.size;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.JobProblem;
import org.earshot.Progress;
import org.earshot.embed.VectorColumns;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportReader;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.ingest.FeedbackKind;
import org.earshot.text.CommentPreparer;
import org.earshot.text.MentionColumns;
import org.earshot.themes.ClusterAgreement;
import org.earshot.themes.ThemeColumns;
import org.earshot.themes.ThemeFinder;
import org.earshot.themes.ThemeModel;
import org.earshot.themes.ThemeSettings;

/** Compares themes with labels that people gave to the same texts. */
public final class EvaluationRunner {

  private final Progress progress;

  /**
   * A runner.
   *
   * @param progress hears what is being done
   */
  public EvaluationRunner(Progress progress) {
    this.progress = progress;
  }

  /**
   * Finds themes in a file's texts, each text taken as a whole since its label is about the whole,
   * and compares them with the labels. Texts without a theme count as one more theme. Rows without
   * a text or a label are left out.
   *
   * @param file a CSV or XLSX file
   * @param textColumn the header of the texts
   * @param goldColumn the header of the labels
   * @param themes how many themes to find; null lets the data decide
   */
  public Agreement evaluate(Path file, String textColumn, String goldColumn, Integer themes) {
    SparkSession spark = SparkSessions.open();
    Dataset<Row> feedback =
        new ExportReader(spark)
            .read(List.of(source(file, textColumn, goldColumn)), null, null, progress)
            .feedback();
    Dataset<Row> labelled = feedback.where(size(col(FeedbackColumns.SEGMENTS)).gt(0));
    Dataset<Row> texts = new CommentPreparer().whole(labelled).persist();
    VectorStore store = new VectorStore(spark, null, progress);
    Dataset<Row> vectors =
        store.mentions(texts.select(col(MentionColumns.MENTION).as(VectorColumns.TEXT)));
    ThemeSettings defaults = ThemeSettings.DEFAULT;
    ThemeFinder finder =
        new ThemeFinder(
            new ThemeSettings(themes, defaults.groups(), defaults.sample(), defaults.seed()),
            store::phrases,
            progress);
    ThemeModel model = finder.find(vectors);
    Dataset<Row> gold =
        labelled.select(
            col(FeedbackColumns.FEEDBACK_ID).as(MentionColumns.FEEDBACK_ID),
            element_at(map_values(col(FeedbackColumns.SEGMENTS)), 1).as("gold"));
    List<Row> rows =
        texts
            .join(
                finder.place(vectors, model),
                col(MentionColumns.MENTION).equalTo(col(VectorColumns.TEXT)))
            .join(gold, MentionColumns.FEEDBACK_ID)
            .select("gold", ThemeColumns.THEME_ID)
            .collectAsList();
    return agreement(file, goldColumn, rows, model.themes().size());
  }

  private static Agreement agreement(Path file, String goldColumn, List<Row> rows, int themes) {
    if (rows.isEmpty()) {
      throw new JobProblem(
          file
              + ": no text has a label in column '"
              + goldColumn
              + "'; there is nothing to compare.");
    }
    List<String> gold = rows.stream().map(row -> row.getString(0)).toList();
    List<String> found = rows.stream().map(row -> row.isNullAt(1) ? "" : row.getString(1)).toList();
    ClusterAgreement agreement = ClusterAgreement.of(gold, found);
    return new Agreement(
        themes,
        agreement.vMeasure(),
        agreement.adjustedMutualInformation(),
        agreement.adjustedRandIndex(),
        (double) found.stream().filter(String::isEmpty).count() / found.size());
  }

  private static ExportSource source(Path file, String textColumn, String goldColumn) {
    Path absolute = file.toAbsolutePath();
    return new ExportSource(
        absolute.getParent(),
        absolute.getFileName().toString(),
        FeedbackKind.SURVEY,
        new ColumnMapping(null, null, null, null, List.of(textColumn), null, List.of(goldColumn)),
        List.of(),
        null,
        null,
        List.of());
  }
}
