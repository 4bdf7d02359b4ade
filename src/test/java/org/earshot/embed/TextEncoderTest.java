package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.Test;

final class TextEncoderTest {

  private static final StructType TEXTS =
      new StructType().add(VectorColumns.TEXT, DataTypes.StringType, false);

  /** No encoder makes this vector: who gets it got it from what was known. */
  private static final byte[] KNOWN = UnitVectors.toBytes(new float[] {1, 0, 0});

  @Test
  void everyDistinctTextIsEncodedOnce() {
    TextEncoder.Encoded encoded =
        encode(List.of("room cold", "parcel late", "room cold", "Room cold"), Map.of());

    assertThat(encoded.added().count()).isEqualTo(3);
    assertThat(encoded.wanted().columns()).containsExactly(VectorColumns.SCHEMA.fieldNames());
    Map<String, byte[]> vectors = vectors(encoded.wanted());
    assertThat(vectors).containsOnlyKeys("room cold", "parcel late", "Room cold");
    assertThat(UnitVectors.fromBytes(vectors.get("room cold")))
        .containsExactly(SentenceEncoder.shared().encode("room cold"));
  }

  @Test
  void knownTextsKeepTheirVectors() {
    TextEncoder.Encoded encoded =
        encode(
            List.of("room cold", "parcel late"),
            Map.of("room cold", KNOWN, "no longer wanted", KNOWN));

    assertThat(vectors(encoded.added())).containsOnlyKeys("parcel late");
    Map<String, byte[]> wanted = vectors(encoded.wanted());
    assertThat(wanted).containsOnlyKeys("room cold", "parcel late");
    assertThat(wanted.get("room cold")).containsExactly(KNOWN);
  }

  @Test
  void nothingNewIsNothingToDo() {
    TextEncoder.Encoded encoded = encode(List.of("room cold"), Map.of("room cold", KNOWN));

    assertThat(encoded.added().count()).isZero();
    assertThat(vectors(encoded.wanted())).containsOnlyKeys("room cold");
  }

  @Test
  void progressHearsHowManyThereAreToEncode() {
    List<String> heard = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void begin(String stage, long total) {
            heard.add(stage + " " + total);
          }

          @Override
          public void advance(long done) {}

          @Override
          public void end(String outcome) {
            heard.add(outcome);
          }
        };

    encode(
        new TextEncoder(LocalSpark.session(), progress),
        List.of("room cold", "parcel late"),
        Map.of("room cold", KNOWN));

    assertThat(heard).containsExactly("Encoding mentions 1", "1 new texts encoded");
  }

  private static TextEncoder.Encoded encode(List<String> texts, Map<String, byte[]> known) {
    return encode(new TextEncoder(LocalSpark.session(), Progress.SILENT), texts, known);
  }

  private static TextEncoder.Encoded encode(
      TextEncoder encoder, List<String> texts, Map<String, byte[]> known) {
    Dataset<Row> before = known(known);
    return encoder.encode("Encoding mentions", encoder.wanted(texts(texts), before), before);
  }

  private static Dataset<Row> texts(List<String> texts) {
    return LocalSpark.session()
        .createDataFrame(texts.stream().<Row>map(RowFactory::create).toList(), TEXTS);
  }

  private static Dataset<Row> known(Map<String, byte[]> known) {
    return LocalSpark.session()
        .createDataFrame(
            known.entrySet().stream()
                .<Row>map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                .toList(),
            VectorColumns.SCHEMA);
  }

  /** The vectors by text; fails when a text has two. */
  private static Map<String, byte[]> vectors(Dataset<Row> rows) {
    Map<String, byte[]> vectors = new HashMap<>();
    for (Row row : rows.collectAsList()) {
      assertThat(vectors.put(row.getAs(VectorColumns.TEXT), row.getAs(VectorColumns.VECTOR)))
          .isNull();
    }
    return vectors;
  }
}
