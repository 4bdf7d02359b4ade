package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GroupNamerTest {

  private static final List<String> ONE =
      List.of("cold shower", "cold shower", "wet towel", "wet towel", "they shouted", "shouted");
  private static final List<String> OTHER = List.of("parking", "parking", "cold shower");

  private final ThemeNamer.Naming[] names = names();

  @Test
  void nameListsThingsWithoutACommonWord() {
    assertThat(names[0].name().split(", ")).containsExactlyInAnyOrder("cold shower", "wet towel");
  }

  @Test
  void whatAGroupBeforeNamesIsNotNamedAgain() {
    assertThat(names[1].name()).isEqualTo("parking");
  }

  private static ThemeNamer.Naming[] names() {
    List<String> texts = new java.util.ArrayList<>(ONE);
    texts.addAll(OTHER);
    PhraseCounts counts = new PhraseCounts(texts, new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1}, 2);
    return new GroupNamer(counts, List.of(ONE, OTHER)).names(new int[] {0, 1});
  }
}
