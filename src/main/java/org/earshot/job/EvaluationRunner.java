package org.earshot.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.map_values;
import static org.apache.spark.sql.functions.size;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.JobProblem;
import org.earshot.Progress;
import org.earshot.embed.PupilQuality;
import org.earshot.embed.PupilSettings;
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

  private static final String GOLD = "gold";

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
   * @param taughtOn how many texts a pupil is taught on, which encodes the others; null lets the
   *     teacher encode all
   * @throws JobProblem when there is no such file or column, or fewer than two different labels
   */
  public Agreement evaluate(
      Path file, String textColumn, String goldColumn, Integer themes, Integer taughtOn) {
    refuseNoFile(file);
    SparkSession spark = SparkSessions.open();
    Dataset<Row> feedback =
        new ExportReader(spark)
            .read(List.of(source(file, textColumn, goldColumn)), null, null, progress)
            .feedback();
    Dataset<Row> labelled = feedback.where(size(col(FeedbackColumns.SEGMENTS)).gt(0));
    Dataset<Row> gold =
        labelled.select(
            col(FeedbackColumns.FEEDBACK_ID).as(MentionColumns.FEEDBACK_ID),
            element_at(map_values(col(FeedbackColumns.SEGMENTS)), 1).as(GOLD));
    refuseNothingToCompare(file, goldColumn, gold);
    Dataset<Row> texts = new CommentPreparer().whole(labelled).persist();
    PupilSettings pupil = taughtOn == null ? PupilSettings.NEVER : new PupilSettings(0, taughtOn);
    VectorStore store = VectorStore.empty(pupil, spark, progress);
    Dataset<Row> vectors =
        store.mentions(texts.select(col(MentionColumns.MENTION).as(VectorColumns.TEXT)));
    ThemeSettings defaults = ThemeSettings.DEFAULT;
    ThemeFinder finder =
        new ThemeFinder(
            new ThemeSettings(themes, defaults.groups(), defaults.sample(), defaults.seed()),
            store::phrases,
            progress);
    ThemeModel model = finder.find(vectors);
    List<Row> rows =
        texts
            .join(
                finder.place(vectors, model),
                col(MentionColumns.MENTION).equalTo(col(VectorColumns.TEXT)))
            .join(gold, MentionColumns.FEEDBACK_ID)
            .select(GOLD, ThemeColumns.THEME_ID)
            .collectAsList();
    return agreement(rows, model.themes().size(), store.quality().orElse(null));
  }

  private static void refuseNoFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new JobProblem(
          Files.isDirectory(file)
              ? file + " is a folder; name one CSV or XLSX file."
              : "There is no file " + file + ".");
    }
  }

  private static void refuseNothingToCompare(Path file, String goldColumn, Dataset<Row> gold) {
    long labels = gold.select(GOLD).distinct().count();
    if (labels < 2) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s: %s in column '%s'; to compare themes with labels takes two labels at least.",
              file,
              labels == 0 ? "no text has a label" : "all texts have one label",
              goldColumn));
    }
  }

  private static Agreement agreement(List<Row> rows, int themes, PupilQuality pupil) {
    List<String> gold = rows.stream().map(row -> row.getString(0)).toList();
    List<String> found = rows.stream().map(row -> row.isNullAt(1) ? "" : row.getString(1)).toList();
    ClusterAgreement agreement = ClusterAgreement.of(gold, found);
    return new Agreement(
        themes,
        agreement.vMeasure(),
        agreement.adjustedMutualInformation(),
        agreement.adjustedRandIndex(),
        (double) found.stream().filter(String::isEmpty).count() / found.size(),
        pupil);
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
