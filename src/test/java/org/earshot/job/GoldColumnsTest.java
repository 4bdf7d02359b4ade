package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;

final class GoldColumnsTest {

  private static final List<String> HEADER =
      List.of("Text", "Staff", "Staff listening, understanding & patience", "Parking");

  @Test
  void namesPartedByCommasAreSeveralColumns() {
    assertThat(GoldColumns.named(List.of("Staff, parking"), HEADER))
        .containsExactly("Staff", "parking");
  }

  @Test
  void commaWithinTheNameOfAColumnPartsNothing() {
    assertThat(
            GoldColumns.named(
                List.of("Parking,Staff listening, understanding & patience,Staff"), HEADER))
        .containsExactly("Parking", "Staff listening, understanding & patience", "Staff");
    assertThat(GoldColumns.named(List.of(HEADER.get(2), "Parking"), HEADER))
        .containsExactly(HEADER.get(2), "Parking");
  }

  @Test
  void nameThatTheFileDoesNotHaveIsKeptForTheReaderToRefuse() {
    assertThat(GoldColumns.named(List.of("Staf,Parking"), HEADER))
        .containsExactly("Staf", "Parking");
  }

  @Test
  void ticksAreLabelsAndTheirOppositesAreNone() {
    assertThat(GoldColumns.ticked(Map.of("a", "1", "b", "0", "c", "X", "d", " No ", "e", "true")))
        .containsExactly("a", "c", "e");
  }

  @Test
  void whatIsNoTickIsRefused() {
    assertThatThrownBy(() -> GoldColumns.ticked(Map.of("Topic", "parking")))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            "Column 'Topic' has 'parking'; of several --gold columns each stands for one label and"
                + " has 1 or nothing.");
  }
}
