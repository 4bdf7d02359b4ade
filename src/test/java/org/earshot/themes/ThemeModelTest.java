package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three small clusters along the axes; the first two are one theme, whose centre lies between. */
final class ThemeModelTest {

  private static final double HALF = Math.sqrt(0.5);

  @Test
  void vectorBelongsToTheThemeOfItsNearestSmallCluster() {
    ThemeModel.Place place = model(row(0, 0, 0)).place(row(1, 0, 0));

    assertThat(place.theme()).isZero();
    assertThat(place.similarity()).isCloseTo(HALF, within(1e-6));
    assertThat(place.near()).isTrue();
  }

  @Test
  void similarityIsThatToTheTheme() {
    ThemeModel.Place place = model(row(0, 0, 0)).place(row(0, 0, 1));

    assertThat(place).isEqualTo(new ThemeModel.Place(1, 2, 1, true));
  }

  @Test
  void vectorFarFromItsThemeIsNotNear() {
    ThemeModel.Place place = model(row(0, 0, 0)).place(row(0, 0, -1));

    assertThat(place).isEqualTo(new ThemeModel.Place(0, 0, 0, false));
  }

  /** From (0, 0, ½) the vector (0.8, 0, 0.6) is seen along (0.8, 0, 0.1). */
  @Test
  void vectorsAreSeenFromTheMiddle() {
    ThemeModel.Place place = model(row(0, 0, 0.5)).place(row(0.8, 0, 0.6));

    assertThat(place.theme()).isZero();
    assertThat(place.similarity()).isCloseTo(0.8 * HALF / Math.hypot(0.8, 0.1), within(1e-6));
  }

  @Test
  void vectorInTheMiddleIsNearNothing() {
    assertThat(model(row(1, 0, 0)).place(row(1, 0, 0)).near()).isFalse();
  }

  @Test
  void modelThatTravelledPlacesAlike() throws Exception {
    ThemeModel model = model(row(0.1, 0.2, 0.3));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }

    ThemeModel travelled;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      travelled = (ThemeModel) in.readObject();
    }

    VectorTable rows = Points.directions(8, 50, 3);
    for (int i = 0; i < rows.rows(); i++) {
      assertThat(travelled.place(rows.row(i))).isEqualTo(model.place(rows.row(i)));
    }
    assertThat(travelled.themes()).isEqualTo(model.themes());
  }

  private static ThemeModel model(float[] middle) {
    return new ThemeModel(
        List.of(
            new Theme("T01", "parcel late", "G01", "delivery", List.of()),
            new Theme("T02", "room cold", "G02", "room", List.of())),
        middle,
        new float[][] {row(1, 0, 0), row(0, 1, 0), row(0, 0, 1)},
        new int[] {0, 0, 1},
        new float[][] {row(HALF, HALF, 0), row(0, 0, 1)},
        new Bounds(0.5, 0, 0, 0),
        List.of());
  }
}
