package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The reference adjusts two families: the tests of Poisson, then eighteen made-up values. */
  @Test
  void valuesAreThoseOfR() {
    List<Map<String, String>> rows = ReferenceTable.rows(getClass(), "t1_padjust_expected.csv");
    double[] p = rows.stream().mapToDouble(row -> Double.parseDouble(row.get("p"))).toArray();

    double[] q = BenjaminiHochberg.adjust(p);

    for (int i = 0; i < q.length; i++) {
      assertThat(q[i]).isCloseTo(Double.parseDouble(rows.get(i).get("BH")), within(1e-9));
    }
  }

  @Test
  void whatWasNotTestedDoesNotCount() {
    // By hand: 0.01·3/1, then 0.02·3/2, then 0.9.
    assertThat(BenjaminiHochberg.adjust(new double[] {Double.NaN, 0.9, 0.01, Double.NaN, 0.02}))
        .containsExactly(new double[] {Double.NaN, 0.9, 0.03, Double.NaN, 0.03}, within(1e-15));
  }

  @Test
  void nothingTestedGivesNothing() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }
}
