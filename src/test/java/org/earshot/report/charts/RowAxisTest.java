package org.earshot.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of rows on a telephone, where they have 140 pixels. */
final class RowAxisTest {

  @Test
  void shortLabelsHaveTheUsualLetters() {
    RowAxis axis = axis("late ferry", "cold room (no heating in it)");

    assertThat(axis.labels()).containsExactly(List.of("late ferry"), List.of("cold room"));
    assertThat(axis.getTickLabelFont().getSize()).isEqualTo(12);
  }

  @Test
  void labelThatWouldBeCutTakesTwoLines() {
    RowAxis axis = axis("late ferry", "driver side door cannot be open");

    assertThat(axis.labels().get(0)).containsExactly("late ferry");
    assertThat(axis.labels().get(1)).hasSize(2);
    assertThat(String.join(" ", axis.labels().get(1))).isEqualTo("driver side door cannot be open");
  }

  @Test
  void labelTooLongForTwoLinesIsCut() {
    RowAxis axis =
        axis("a name so long that not even two lines are enough to tell the whole of it here");

    assertThat(axis.labels().get(0)).singleElement().asString().endsWith("…");
  }

  private static RowAxis axis(String... labels) {
    return new RowAxis(List.of(labels), 140);
  }
}
