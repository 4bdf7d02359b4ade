package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.Test;

/** Who encodes which text, with a teacher that gives every text a vector of its own at no cost. */
final class PupilEncoderTest {

  private static final List<String> TEXTS =
      IntStream.range(0, 3_000).mapToObj(i -> "room " + i + " was cold").toList();

  private static final Pupil PUPIL =
      new TeachingStage(LocalSpark.session(), PupilEncoderTest::answer, Progress.SILENT)
          .teach(frame(TEXTS), 300);

  @Test
  void textHasTheSameVectorInWhicheverRunItComes() {
    Map<String, float[]> inOneGo = vectors(encode(TEXTS));

    Map<String, float[]> byNight = new HashMap<>(vectors(encode(TEXTS.subList(2_500, 3_000))));
    byNight.putAll(vectors(encode(TEXTS.subList(0, 2_500))));

    assertThat(byNight).hasSameSizeAs(TEXTS);
    byNight.forEach((text, vector) -> assertThat(vector).containsExactly(inOneGo.get(text)));
  }

  @Test
  void textsOfTheTeacherHaveItsVectorsAndTheOthersThePupils() {
    PupilEncoder.Encoded encoded = encode(TEXTS);

    List<String> teachers = texts(frame(TEXTS).where(PUPIL.isTeachers(text())));
    vectors(encoded)
        .forEach(
            (text, vector) ->
                assertThat(vector)
                    .containsExactly(teachers.contains(text) ? answer(text) : PUPIL.encode(text)));
    // Those it was taught on, and one in a hundred of 2,700: 27, give or take four deviations.
    assertThat(teachers.size() - 300).isBetween(6, 48);
    assertThat(encoded.quality().texts()).isEqualTo(3_000);
    assertThat(encoded.quality().byTeacher()).isEqualTo(teachers.size());
    assertThat(encoded.quality().pupil()).isEqualTo(PUPIL.fingerprint());
  }

  @Test
  void qualityIsTheMeanCosineOnTextsThatThePupilWasNotTaughtOn() {
    PupilQuality quality = encode(TEXTS).quality();

    List<String> heldBack = texts(frame(TEXTS).where(PUPIL.isHeldBack(text())));
    assertThat(quality.compared()).isEqualTo(heldBack.size()).isPositive();
    assertThat(quality.byTeacher()).isEqualTo(300 + heldBack.size());
    assertThat(quality.meanCosine())
        .isCloseTo(
            heldBack.stream()
                .mapToDouble(text -> UnitVectors.cosine(answer(text), PUPIL.encode(text)))
                .average()
                .orElseThrow(),
            within(1e-8));
  }

  @Test
  void whereNothingIsComparedTheQualityIsNotKnown() {
    List<String> pupils =
        texts(frame(TEXTS).where(functions.not(PUPIL.isTeachers(text())))).subList(0, 10);

    PupilQuality quality = encode(pupils).quality();

    assertThat(quality.texts()).isEqualTo(10);
    assertThat(quality.compared()).isZero();
    assertThat(quality.meanCosine()).isNaN();
  }

  private PupilEncoder.Encoded encode(List<String> texts) {
    return new PupilEncoder(LocalSpark.session(), PupilEncoderTest::answer, PUPIL, Progress.SILENT)
        .encode("Encoding mentions", frame(texts));
  }

  private static Dataset<Row> answer(String stage, Dataset<Row> texts) {
    return LocalSpark.session()
        .createDataFrame(
            texts(texts).stream()
                .<Row>map(text -> RowFactory.create(text, UnitVectors.toBytes(answer(text))))
                .toList(),
            VectorColumns.SCHEMA);
  }

  private static float[] answer(String text) {
    Random random = new Random(text.hashCode());
    float[] vector = new float[SentenceEncoder.DIMENSIONS];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = (float) random.nextGaussian();
    }
    UnitVectors.normalise(vector);
    return vector;
  }

  private static Column text() {
    return functions.col(VectorColumns.TEXT);
  }

  private static List<String> texts(Dataset<Row> texts) {
    return texts.as(Encoders.STRING()).collectAsList();
  }

  private static Dataset<Row> frame(List<String> texts) {
    return LocalSpark.session().createDataset(texts, Encoders.STRING()).toDF(VectorColumns.TEXT);
  }

  private static Map<String, float[]> vectors(PupilEncoder.Encoded encoded) {
    Map<String, float[]> vectors = new HashMap<>();
    for (Row row : encoded.vectors().collectAsList()) {
      assertThat(
              vectors.put(
                  row.getAs(VectorColumns.TEXT),
                  UnitVectors.fromBytes(row.getAs(VectorColumns.VECTOR))))
          .isNull();
    }
    return vectors;
  }
}
