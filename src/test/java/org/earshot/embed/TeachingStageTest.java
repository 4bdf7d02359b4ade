package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.Test;

/** A pupil of the real teacher, on the sentences that the sample is made of. */
final class TeachingStageTest {

  private static final int TAUGHT_ON = 120;

  /** Every vector that the teacher was asked for so far. */
  private final Map<String, float[]> asked = new HashMap<>();

  @Test
  void pupilIsNearerToTheTeacherThanBeforeItWasTaughtAndOrderIsNothingToIt() {
    List<String> texts = Sentences.ofGuests();
    Pupil pupil = teach(texts, 1);

    List<String> held = new ArrayList<>(texts);
    held.removeAll(learnt(texts));
    Pupil untaught = untaught(learnt(texts), texts, pupil.lastTaught());
    assertThat(meanCosine(pupil, held)).isGreaterThan(meanCosine(untaught, held) + 0.02);
    assertThat(meanCosine(pupil, learnt(texts))).isGreaterThan(meanCosine(pupil, held));

    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(3));
    Pupil other = teach(shuffled, 7);
    assertThat(other.fingerprint()).isEqualTo(pupil.fingerprint());
    assertThat(other.encode(held.get(0))).containsExactly(pupil.encode(held.get(0)));

    Pupil read = PupilTable.pupil(PupilTable.rows(pupil, LocalSpark.session()).repartition(5));
    assertThat(read.fingerprint()).isEqualTo(pupil.fingerprint());
    assertThat(read.encode(held.get(1))).containsExactly(pupil.encode(held.get(1)));
    assertThat(untaught.fingerprint()).isNotEqualTo(pupil.fingerprint());
  }

  @Test
  void moreToLearnFromThanThereIsMeansAllOfIt() {
    List<String> texts = Sentences.ofGuests().subList(0, 20);

    Pupil pupil =
        new TeachingStage(LocalSpark.session(), this::encode, Progress.SILENT)
            .teach(frame(texts), 1_000);

    assertThat(frame(texts).where(pupil.isTeachers(functions.col(VectorColumns.TEXT))).count())
        .isEqualTo(20);
  }

  private Pupil teach(List<String> texts, int partitions) {
    return new TeachingStage(LocalSpark.session(), this::encode, Progress.SILENT)
        .teach(frame(texts).repartition(partitions), TAUGHT_ON);
  }

  /** The first texts by hash, as a reader of the documentation would choose them. */
  private static List<String> learnt(List<String> texts) {
    return frame(texts)
        .orderBy(Pupil.hash(functions.col(VectorColumns.TEXT)))
        .as(Encoders.STRING())
        .collectAsList()
        .subList(0, TAUGHT_ON);
  }

  private Pupil untaught(List<String> learnt, List<String> all, long lastTaught) {
    SortedMap<Integer, float[]> pieces = new TreeMap<>();
    for (String text : all) {
      for (int piece : SentenceEncoder.shared().pieces(text)) {
        pieces.put(piece, vector(SentenceEncoder.shared().piece(piece)));
      }
    }
    return Teaching.untaught(
        learnt.stream().map(this::vector).toArray(float[][]::new), pieces, lastTaught);
  }

  private double meanCosine(Pupil pupil, List<String> texts) {
    return texts.stream()
        .mapToDouble(text -> UnitVectors.cosine(pupil.encode(text), vector(text)))
        .average()
        .orElseThrow();
  }

  private Dataset<Row> encode(String stage, Dataset<Row> texts) {
    return LocalSpark.session()
        .createDataFrame(
            texts.as(Encoders.STRING()).collectAsList().stream()
                .distinct()
                .<Row>map(text -> RowFactory.create(text, UnitVectors.toBytes(vector(text))))
                .toList(),
            VectorColumns.SCHEMA);
  }

  private float[] vector(String text) {
    return asked.computeIfAbsent(text, SentenceEncoder.shared()::encode);
  }

  private static Dataset<Row> frame(List<String> texts) {
    return LocalSpark.session().createDataset(texts, Encoders.STRING()).toDF(VectorColumns.TEXT);
  }
}
