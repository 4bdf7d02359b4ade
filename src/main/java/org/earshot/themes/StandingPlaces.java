package org.earshot.themes;

import java.util.List;
import java.util.stream.IntStream;

/** Where the standing model has each of some texts. */
final class StandingPlaces {

  private final Standing standing;
  private final int[] micros;
  private final int[] themes;
  private final double[] cosines;
  private final boolean[] known;

  private StandingPlaces(Standing standing, int rows) {
    this.standing = standing;
    this.micros = new int[rows];
    this.themes = new int[rows];
    this.cosines = new double[rows];
    this.known = new boolean[rows];
  }

  /**
   * Looks the texts up.
   *
   * @param texts distinct texts
   * @param vectors their vectors, of unit length
   */
  static StandingPlaces of(List<String> texts, VectorTable vectors, Standing standing) {
    StandingPlaces places = new StandingPlaces(standing, texts.size());
    IntStream.range(0, texts.size())
        .parallel()
        .forEach(row -> places.look(row, texts.get(row), vectors.row(row)));
    return places;
  }

  private void look(int row, String text, float[] vector) {
    ThemeModel model = standing.model();
    ThemeModel.Place place = model.place(vector);
    ThemeModel.Nearest nearest = model.nearest(model.seen(vector));
    micros[row] = nearest.micro();
    themes[row] = place.near() ? place.theme() : -1;
    cosines[row] = nearest.cosine();
    known[row] = standing.known().contains(text);
  }

  /** The standing model. */
  ThemeModel model() {
    return standing.model();
  }

  /** What the next model starts from. */
  Standing standing() {
    return standing;
  }

  /** The standing theme of each text; negative for none. */
  int[] themes() {
    return themes.clone();
  }

  /** Whether the standing model was fitted on a text. */
  boolean known(int row) {
    return known[row];
  }

  /** Whether a text is far from all that stands. */
  boolean far(int row) {
    return cosines[row] < model().bounds().far();
  }

  /** What holds a refit on these texts to what stands. */
  Anchor anchor() {
    int[] holders =
        IntStream.range(0, micros.length)
            .map(row -> known[row] || !far(row) ? model().themeOf(micros[row]) : -1)
            .toArray();
    return new Anchor(micros, holders, model().microClusters(), model().themes().size());
  }
}
