package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ThemeBuilderTest {

  private static final ThemeSettings DECIDED_BY_DATA = ThemeSettings.DEFAULT;

  @Test
  void themesFarApartAreFoundAndNamedByTheirWords() {
    SyntheticThemes made = new SyntheticThemes(41, 10, 600, 0.04);

    ThemeModel model = build(new ThemeSettings(10, null, 20_000, 7), made);

    assertThat(model.themes()).hasSize(10);
    Map<Integer, Integer> found = new HashMap<>();
    for (int row = 0; row < made.truth.length; row++) {
      int theme = model.place(made.vectors.row(row)).theme();
      assertThat(found.computeIfAbsent(made.truth[row], truth -> theme)).isEqualTo(theme);
    }
    assertThat(new HashSet<>(found.values())).hasSize(10);
    found.forEach(
        (truth, theme) ->
            assertThat(model.themes().get(theme).name()).contains(made.subject(truth)));
  }

  @Test
  void largestThemeComesFirst() {
    SyntheticThemes made = new SyntheticThemes(42, 5, 300, 0.04);

    ThemeModel model = build(new ThemeSettings(5, null, 20_000, 7), made);

    long[] sizes = new long[model.themes().size()];
    for (int row = 0; row < made.truth.length; row++) {
      sizes[model.place(made.vectors.row(row)).theme()]++;
    }
    assertThat(IntStream.range(1, sizes.length)).allMatch(i -> sizes[i - 1] >= sizes[i]);
    assertThat(model.themes())
        .extracting(Theme::id)
        .containsExactly("T01", "T02", "T03", "T04", "T05");
  }

  @Test
  void jobMayFixTheNumbers() {
    ThemeModel model =
        build(new ThemeSettings(6, 2, 20_000, 7), new SyntheticThemes(43, 9, 450, 0.04));

    assertThat(model.themes()).hasSize(6).extracting(Theme::name).doesNotHaveDuplicates();
    assertThat(model.themes().stream().map(Theme::groupId).distinct()).hasSize(2);
  }

  @Test
  void groupHasOneNameAndNoOtherGroupHasIt() {
    ThemeModel model =
        build(new ThemeSettings(9, 3, 20_000, 7), new SyntheticThemes(44, 9, 450, 0.04));

    Map<String, Set<String>> names = new HashMap<>();
    for (Theme theme : model.themes()) {
      names.computeIfAbsent(theme.groupId(), id -> new HashSet<>()).add(theme.groupName());
    }
    assertThat(names).hasSize(3);
    assertThat(names.values()).allMatch(set -> set.size() == 1).doesNotHaveDuplicates();
  }

  @Test
  void oneCoreAndFourFindTheSame() throws Exception {
    SyntheticThemes made = new SyntheticThemes(45, 8, 400, 0.2);

    ThemeModel one = on(1, made);
    ThemeModel four = on(4, made);

    assertThat(four.themes()).isEqualTo(one.themes());
    assertThat(four.leastSimilarity()).isEqualTo(one.leastSimilarity());
    for (int row = 0; row < made.truth.length; row++) {
      assertThat(four.place(made.vectors.row(row))).isEqualTo(one.place(made.vectors.row(row)));
    }
  }

  @Test
  void oneTextIsOneThemeAndBelongsToIt() {
    SyntheticThemes made = new SyntheticThemes(46, 1, 1, 0.04);

    ThemeModel model = build(DECIDED_BY_DATA, made);

    assertThat(model.themes()).hasSize(1);
    assertThat(model.themes().get(0).name()).contains("parcel");
    assertThat(model.place(made.vectors.row(0)).near()).isTrue();
  }

  @Test
  void twoTextsDoNotFail() {
    assertThat(build(DECIDED_BY_DATA, new SyntheticThemes(47, 2, 2, 0.04)).themes()).isNotEmpty();
  }

  @Test
  void equalVectorsDoNotFail() {
    VectorTable vectors = new VectorTable(30, 3);
    for (int row = 0; row < 30; row++) {
      vectors.put(row, Points.row(0.6, 0.8, 0));
    }
    List<String> texts = IntStream.range(0, 30).mapToObj(row -> "parcel " + row).toList();

    ThemeModel model =
        new ThemeBuilder(DECIDED_BY_DATA, each(phrase -> Points.row(1, 0, 0)))
            .build(texts, vectors);

    assertThat(model.themes()).hasSize(1);
  }

  private static PhraseEncoder each(Function<String, float[]> encoder) {
    return phrases ->
        phrases.stream()
            .collect(Collectors.toMap(phrase -> phrase, phrase -> encoder.apply(phrase)));
  }

  private static ThemeModel build(ThemeSettings settings, SyntheticThemes made) {
    return new ThemeBuilder(settings, each(made::encode)).build(made.texts, made.vectors);
  }

  private static ThemeModel on(int cores, SyntheticThemes made) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      return pool.submit(() -> build(DECIDED_BY_DATA, made)).get();
    } finally {
      pool.shutdown();
    }
  }
}
