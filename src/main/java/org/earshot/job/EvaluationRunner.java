package org.earshot.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.map_values;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
import org.earshot.ingest.Ingested;
import org.earshot.insight.OneFeedback;
import org.earshot.insight.TellingStage;
import org.earshot.insight.ThemedFeedback;
import org.earshot.text.CommentPreparer;
import org.earshot.text.MentionColumns;
import org.earshot.themes.ClusterAgreement;
import org.earshot.themes.EditedThemes;
import org.earshot.themes.PhraseEncoder;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeFinder;
import org.earshot.themes.ThemeModel;
import org.earshot.themes.ThemePlacer;
import org.earshot.themes.ThemeSettings;

/** Compares themes with labels that people gave to the same texts. */
public final class EvaluationRunner {

  private static final String GOLD = "gold";
  private static final String JUDGED = "judged";

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
   * Finds themes in a file's texts and compares them with labels.
   *
   * <p>With one column of labels each text is taken as a whole, since its label is about the whole;
   * texts without a theme count as one more theme, and rows without a label are left out. With
   * several columns each stands for a label and is ticked (1, x, yes) or not; texts are cut into
   * mentions as in a run, and have the themes of their mentions. Rows without a text are left out.
   *
   * @param file a CSV or XLSX file
   * @param textColumn the header of the texts
   * @param goldColumns the headers of the labels, at least one, or several parted by commas
   * @param themes how many themes to find; null lets the data decide
   * @param taughtOn how many texts a pupil is taught on, which encodes the others; null lets the
   *     teacher encode all
   * @throws JobProblem when there is no such file or column, or fewer than two different labels
   */
  public Agreement evaluate(
      Path file, String textColumn, List<String> goldColumns, Integer themes, Integer taughtOn) {
    refuseNoFile(file);
    List<String> header = ExportReader.header(source(file, textColumn, List.of()));
    List<String> golds = GoldColumns.named(goldColumns, header);
    SparkSession spark = SparkSessions.open();
    ExportSource source = source(file, textColumn, golds);
    Ingested ingested = new ExportReader(spark).read(List.of(source), null, null, progress);
    PupilSettings pupil = taughtOn == null ? PupilSettings.NEVER : new PupilSettings(0, taughtOn);
    VectorStore store = VectorStore.empty(pupil, spark, progress);
    return golds.size() == 1
        ? divided(store, file, golds.get(0), ingested.feedback(), themes)
        : marked(store, source, ingested.feedback(), themes);
  }

  private Agreement divided(
      VectorStore store, Path file, String goldColumn, Dataset<Row> feedback, Integer themes) {
    Dataset<Row> labelled = feedback.where(size(col(FeedbackColumns.SEGMENTS)).gt(0));
    Dataset<Row> gold =
        labelled.select(
            col(FeedbackColumns.FEEDBACK_ID).as(MentionColumns.FEEDBACK_ID),
            element_at(map_values(col(FeedbackColumns.SEGMENTS)), 1).as(GOLD));
    refuseNothingToCompare(file, goldColumn, gold);
    Dataset<Row> mentions = new CommentPreparer().whole(labelled).persist();
    Found found = find(store, mentions, themes);
    List<Row> rows =
        ThemedFeedback.of(labelled, mentions, found.placed)
            .feedback()
            .withColumn(JUDGED, struct(OneFeedback.columns()))
            .join(gold, FeedbackColumns.FEEDBACK_ID)
            .select(FeedbackColumns.TEXT, GOLD, JUDGED)
            .orderBy(FeedbackColumns.FEEDBACK_ID)
            .collectAsList();
    List<String> golds = rows.stream().map(row -> row.getString(1)).toList();
    List<String> ids =
        rows.stream()
            .map(row -> Objects.requireNonNullElse(OneFeedback.of(row.getStruct(2)).themeId(), ""))
            .toList();
    ClusterAgreement agreement = ClusterAgreement.of(golds, ids);
    List<JudgedText> judged =
        IntStream.range(0, ids.size())
            .filter(i -> !ids.get(i).isEmpty())
            .mapToObj(i -> new JudgedText(rows.get(i).getString(0), golds.get(i), ids.get(i)))
            .toList();
    return new Agreement(
        found.themes.size(),
        (double) (rows.size() - judged.size()) / rows.size(),
        new Agreement.Division(
            agreement.vMeasure(),
            agreement.adjustedMutualInformation(),
            agreement.adjustedRandIndex()),
        List.of(),
        NamesAgainstLabels.compare(found.themes, judged, found.encoder),
        found.pupil);
  }

  private Agreement marked(
      VectorStore store, ExportSource source, Dataset<Row> feedback, Integer themes) {
    Dataset<Row> mentions =
        new CommentPreparer().prepare(feedback, feedback.count(), List.of(source)).persist();
    Found found = find(store, mentions, themes);
    List<LabelFits.Marked> marked = new ArrayList<>();
    List<JudgedText> judged = new ArrayList<>();
    for (Row row :
        ThemedFeedback.of(feedback, mentions, found.placed)
            .feedback()
            .withColumn(JUDGED, struct(OneFeedback.columns()))
            .select(FeedbackColumns.TEXT, FeedbackColumns.SEGMENTS, JUDGED)
            .orderBy(FeedbackColumns.FEEDBACK_ID)
            .collectAsList()) {
      Set<String> labels = GoldColumns.ticked(row.getJavaMap(1));
      Set<String> ids = new TreeSet<>(OneFeedback.of(row.getStruct(2)).themeIds());
      marked.add(new LabelFits.Marked(labels, ids));
      for (String label : labels) {
        ids.forEach(id -> judged.add(new JudgedText(row.getString(0), label, id)));
      }
    }
    return new Agreement(
        found.themes.size(),
        (double) marked.stream().filter(text -> text.themeIds().isEmpty()).count() / marked.size(),
        null,
        LabelFits.of(found.themes, marked),
        NamesAgainstLabels.compare(found.themes, judged, found.encoder),
        found.pupil);
  }

  private record Found(
      List<Theme> themes, Dataset<Row> placed, PhraseEncoder encoder, PupilQuality pupil) {}

  private Found find(VectorStore store, Dataset<Row> mentions, Integer themes) {
    Dataset<Row> vectors =
        store.mentions(
            mentions
                .where(col(MentionColumns.SILENCE).isNull())
                .select(col(MentionColumns.GIST).as(VectorColumns.TEXT)));
    ThemeSettings defaults = ThemeSettings.DEFAULT;
    ThemeFinder finder =
        new ThemeFinder(
            new ThemeSettings(themes, defaults.groups(), defaults.sample(), defaults.seed()),
            store::phrases,
            progress);
    ThemeModel model = finder.find(vectors);
    Dataset<Row> placed =
        TellingStage.of(Optional.empty())
            .run(new ThemePlacer(EditedThemes.unedited(model)).place(vectors));
    return new Found(model.themes(), placed, store::phrases, store.quality().orElse(null));
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

  private static ExportSource source(Path file, String textColumn, List<String> golds) {
    Path absolute = file.toAbsolutePath();
    return new ExportSource(
        absolute.getParent(),
        absolute.getFileName().toString(),
        FeedbackKind.SURVEY,
        new ColumnMapping(null, null, null, null, List.of(textColumn), null, golds),
        List.of(),
        null,
        null,
        List.of());
  }
}
