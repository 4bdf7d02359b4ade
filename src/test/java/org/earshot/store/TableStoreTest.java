package org.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.JobProblem;
import org.earshot.LocalSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableStoreTest {

  private static final StructType SCHEMA =
      new StructType()
          .add("word", DataTypes.StringType, false)
          .add("bytes", DataTypes.BinaryType, false);

  @TempDir private Path folder;
  private TableStore store;

  @BeforeEach
  void openTheStore() {
    store = TableStore.in(folder, LocalSpark.session());
  }

  @Test
  void tableThatNobodyWroteIsAbsent() {
    assertThat(store.read("vectors")).isEmpty();
  }

  @Test
  void appendedRowsJoinThoseThatAreThere() {
    store.commit(TableWrite.append("vectors", rows("a", "b")));
    store.commit(TableWrite.append("vectors", rows("c")));

    assertThat(words("vectors")).containsExactly("a", "b", "c");
  }

  @Test
  void replacedRowsAreGone() {
    store.commit(TableWrite.replace("themes", rows("a", "b")));
    store.commit(TableWrite.replace("themes", rows("c")));

    assertThat(words("themes")).containsExactly("c");
  }

  @Test
  void tableMayBeReplacedByWhatIsReadFromIt() {
    store.commit(TableWrite.replace("themes", rows("a", "b")));

    store.commit(
        TableWrite.replace("themes", store.read("themes").orElseThrow().filter("word = 'b'")));

    assertThat(words("themes")).containsExactly("b");
  }

  @Test
  void bytesComeBackAsTheyWere() {
    store.commit(TableWrite.append("vectors", rows("a")));

    byte[] bytes = store.read("vectors").orElseThrow().first().getAs("bytes");
    assertThat(bytes).containsExactly('a', 0, -1);
  }

  @Test
  void tableWithoutRowsKeepsItsColumns() {
    store.commit(TableWrite.replace("themes", rows()));

    Dataset<Row> themes = store.read("themes").orElseThrow();
    assertThat(themes.count()).isZero();
    assertThat(themes.columns()).containsExactly("word", "bytes");
  }

  @Test
  void tableThatACommitLeavesOutStaysAsItIs() {
    store.commit(TableWrite.replace("themes", rows("a")), TableWrite.append("vectors", rows("v")));
    store.commit(TableWrite.replace("themes", rows("b")));

    assertThat(words("vectors")).containsExactly("v");
  }

  @Test
  void failureInTheSecondTableLeavesBothAsTheyWere() {
    store.commit(TableWrite.replace("themes", rows("a")), TableWrite.append("vectors", rows("v")));

    assertThatThrownBy(
            () ->
                store.commit(
                    TableWrite.replace("themes", rows("new")),
                    TableWrite.append("vectors", failing())))
        .hasStackTraceContaining("broken off");

    assertThat(words("themes")).containsExactly("a");
    assertThat(words("vectors")).containsExactly("v");
  }

  @Test
  void commitAfterAFailureSucceedsAndCleansUp() throws IOException {
    store.commit(TableWrite.append("vectors", rows("v")));
    assertThatThrownBy(() -> store.commit(TableWrite.append("vectors", failing())))
        .hasStackTraceContaining("broken off");

    store.commit(TableWrite.append("vectors", rows("w")));

    assertThat(words("vectors")).containsExactly("v", "w");
    assertThat(segments("vectors")).hasSize(2);
  }

  @Test
  void filesThatNoManifestNamesAreNeitherReadNorKept() throws IOException {
    store.commit(TableWrite.append("vectors", rows("v")));
    rows("orphan").write().parquet(folder.resolve("tables/vectors/000002").toString());
    rows("orphan").write().parquet(folder.resolve("tables/vectors/000099").toString());
    assertThat(words("vectors")).containsExactly("v");

    store.commit(TableWrite.append("vectors", rows("w")));

    assertThat(words("vectors")).containsExactly("v", "w");
    assertThat(segments("vectors")).hasSize(2);
  }

  @Test
  void rowsReadBeforeACommitCanStillBeUsedAfterIt() {
    store.commit(TableWrite.replace("themes", rows("a")));
    Dataset<Row> before = store.read("themes").orElseThrow();

    store.commit(TableWrite.replace("themes", rows("b")));

    assertThat(sorted(before)).containsExactly("a");
  }

  @Test
  void segmentsOfEarlierCommitsAreDeleted() throws IOException {
    for (int i = 0; i < 5; i++) {
      store.commit(TableWrite.replace("themes", rows("a" + i)));
    }

    assertThat(segments("themes")).hasSize(2);
  }

  @Test
  void manySmallSegmentsBecomeOne() throws IOException {
    List<String> expected =
        IntStream.rangeClosed(1, TableStore.SEGMENTS_AT_MOST + 1)
            .mapToObj("w%02d"::formatted)
            .toList();
    for (String word : expected) {
      store.commit(TableWrite.append("vectors", rows(word)));
    }
    assertThat(words("vectors")).containsExactlyElementsOf(expected);

    store.commit(TableWrite.append("vectors", rows("x")));

    assertThat(words("vectors")).startsWith("w01").endsWith("w09", "x").hasSize(10);
    assertThat(segments("vectors")).hasSize(2);
  }

  @Test
  void rowsOfOtherColumnsAreNotAppended() {
    store.commit(TableWrite.append("vectors", rows("v")));

    assertThatThrownBy(() -> store.commit(TableWrite.append("vectors", rows("w").drop("bytes"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "table vectors has the columns struct<word:string,bytes:binary>,"
                + " the rows to append have struct<word:string>");
  }

  @Test
  void tableIsWrittenOnceInACommit() {
    assertThatThrownBy(
            () ->
                store.commit(
                    TableWrite.append("vectors", rows("v")),
                    TableWrite.append("vectors", rows("w"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("written twice in one commit: vectors");
  }

  @Test
  void missingSegmentIsNamed() throws IOException {
    store.commit(TableWrite.append("vectors", rows("v")));
    Folders.delete(folder.resolve("tables/vectors/000001"));

    assertThatThrownBy(() -> store.read("vectors"))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            "The store %s lacks tables/vectors/000001, which its manifest names;"
                + " restore it from a backup or delete the store to begin anew.",
            folder);
  }

  @Test
  void storeOfAnotherLayoutIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("manifest.json"), "{\"format\": 2, \"version\": 1, \"tables\": {}}");

    assertThatThrownBy(() -> store.read("vectors"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("manifest.json has layout 2 and this Earshot reads layout 1");
  }

  @Test
  void nameThatCouldLeaveTheFolderIsRefused() {
    assertThatThrownBy(() -> TableWrite.append("../vectors", rows("v")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a table name: ../vectors");
  }

  private List<String> words(String table) {
    return sorted(store.read(table).orElseThrow());
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.select("word").as(Encoders.STRING()).collectAsList().stream().sorted().toList();
  }

  private List<Path> segments(String table) throws IOException {
    return Folders.entries(folder.resolve("tables").resolve(table));
  }

  private static Dataset<Row> rows(String... words) {
    List<Row> rows =
        List.of(words).stream()
            .map(word -> RowFactory.create(word, new byte[] {(byte) word.charAt(0), 0, -1}))
            .toList();
    return LocalSpark.session().createDataFrame(rows, SCHEMA);
  }

  private static Dataset<Row> failing() {
    return rows("x", "y")
        .map(
            (MapFunction<Row, Row>)
                row -> {
                  throw new IllegalStateException("broken off");
                },
            Encoders.row(SCHEMA));
  }
}
