package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;
import static org.earshot.themes.Points.table;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.earshot.embed.UnitVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VectorTableTest {

  @ParameterizedTest(name = "{0} rows by {1} rows of {2} dimensions")
  @CsvSource({"1, 1, 1", "32, 256, 4", "33, 257, 7", "65, 255, 384", "3, 600, 2", "600, 3, 5"})
  void everyRowIsMultipliedWithEveryRow(int rows, int others, int dimensions) {
    VectorTable table = Points.directions(1, rows, dimensions);
    VectorTable other = Points.directions(2, others, dimensions);
    float[][] products = products(table, other);

    for (int i = 0; i < rows; i++) {
      assertThat(products[i]).hasSize(others);
      for (int j = 0; j < others; j++) {
        assertThat((double) products[i][j])
            .isCloseTo(UnitVectors.cosine(table.row(i), other.row(j)), within(1e-5));
      }
    }
  }

  @Test
  void everyRowIsHeardOnce() {
    AtomicIntegerArray heard = new AtomicIntegerArray(100);

    Points.directions(3, 100, 5)
        .multiply(Points.directions(4, 300, 5), (row, products) -> heard.incrementAndGet(row));

    for (int i = 0; i < 100; i++) {
      assertThat(heard.get(i)).isEqualTo(1);
    }
  }

  @Test
  void productsHaveTheSameBitsOnOneCoreAndOnFour() throws Exception {
    VectorTable table = Points.directions(5, 200, 31);

    assertThat(on(1, table)).isDeepEqualTo(on(4, table));
  }

  @Test
  void productsDoNotDependOnTheRowsBeside() {
    VectorTable table = Points.directions(6, 300, 31);
    int[] chosen = {299, 7};

    float[][] all = products(table, table);
    float[][] few = products(table.select(chosen), table.select(chosen));

    assertThat(few[0][1]).isEqualTo(all[299][7]);
    assertThat(few[1][0]).isEqualTo(all[7][299]);
  }

  @Test
  void rowsAreChosenInTheOrderAskedFor() {
    VectorTable table = table(row(1, 2), row(3, 4), row(5, 6));

    VectorTable chosen = table.select(new int[] {2, 0, 2});

    assertThat(chosen.rows()).isEqualTo(3);
    assertThat(chosen.row(0)).containsExactly(5, 6);
    assertThat(chosen.row(1)).containsExactly(1, 2);
    assertThat(chosen.row(2)).containsExactly(5, 6);
  }

  @Test
  void firstRowsAreACopy() {
    VectorTable table = table(row(1, 2), row(3, 4));

    VectorTable first = table.first(1);
    table.put(0, row(9, 9));

    assertThat(first.rows()).isEqualTo(1);
    assertThat(first.dimensions()).isEqualTo(2);
    assertThat(first.row(0)).containsExactly(1, 2);
  }

  @Test
  void rowIsAddedScaled() {
    double[] sums = {10, 20};

    table(row(1, 2), row(3, 4)).addRowTo(1, 0.5, sums);

    assertThat(sums).containsExactly(11.5, 22);
  }

  private static float[][] products(VectorTable table, VectorTable other) {
    float[][] heard = new float[table.rows()][];
    table.multiply(other, (row, products) -> heard[row] = products.clone());
    return heard;
  }

  private static float[][] on(int cores, VectorTable table) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      return pool.submit(() -> products(table, table)).get();
    } finally {
      pool.shutdown();
    }
  }
}
