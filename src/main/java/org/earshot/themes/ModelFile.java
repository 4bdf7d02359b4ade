package org.earshot.themes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.earshot.embed.UnitVectors;
import org.earshot.store.JsonFile;
import org.earshot.store.Sha256;

/**
 * A model as it is kept in a file that is named after its content and never changes. Vectors are
 * little-endian 32-bit floats in base 64.
 *
 * @param format the layout, {@link #FORMAT}
 * @param middle where vectors are seen from
 * @param least {@link Bounds#least()}
 * @param far {@link Bounds#far()}
 * @param usual {@link Bounds#usual()}
 * @param grain {@link Bounds#grain()}; null when it is infinite
 * @param themes the themes, largest first
 * @param known the fingerprints of the texts it was fitted on, little-endian 64-bit integers in
 *     base 64
 */
record ModelFile(
    int format,
    String middle,
    double least,
    double far,
    double usual,
    Double grain,
    List<Part> themes,
    String known) {

  /** The layout that this program writes and reads. */
  static final int FORMAT = 1;

  private static final int NAME_DIGITS = 12;

  ModelFile {
    themes = List.copyOf(themes);
  }

  /**
   * A theme.
   *
   * @param theme what it is called
   * @param centre its direction
   * @param micros its small clusters
   */
  record Part(Theme theme, String centre, List<Micro> micros) {

    Part {
      micros = List.copyOf(micros);
    }
  }

  /**
   * A small cluster.
   *
   * @param number its position, on which it depends which of two equally near ones wins
   * @param centre its direction
   */
  record Micro(int number, String centre) {}

  /** A model as a file. */
  static ModelFile of(ThemeModel model, KnownTexts known) {
    List<Part> parts = new ArrayList<>();
    for (int theme = 0; theme < model.themes().size(); theme++) {
      List<Micro> micros = new ArrayList<>();
      for (int m = 0; m < model.microClusters(); m++) {
        if (model.themeOf(m) == theme) {
          micros.add(new Micro(m, text(model.microCentre(m))));
        }
      }
      parts.add(new Part(model.themes().get(theme), text(model.centre(theme)), micros));
    }
    Bounds bounds = model.bounds();
    return new ModelFile(
        FORMAT,
        text(model.middle()),
        bounds.least(),
        bounds.far(),
        bounds.usual(),
        Double.isInfinite(bounds.grain()) ? null : (Double) bounds.grain(),
        parts,
        fingerprints(known));
  }

  /** The name that the content gives the file: 12 hexadecimal digits. */
  String hash() {
    return new Sha256().field(JsonFile.text(this)).digits().substring(0, NAME_DIGITS);
  }

  /** Writes it into a folder under its name. */
  void write(Path folder) {
    JsonFile.write(folder.resolve(hash() + ".json"), this);
  }

  /**
   * Reads a model.
   *
   * @throws org.earshot.JobProblem when the file is damaged
   */
  static ModelFile read(Path folder, String hash) {
    return JsonFile.read(folder.resolve(hash + ".json"), ModelFile.class);
  }

  /** The model. */
  ThemeModel model() {
    int count = themes.stream().mapToInt(part -> part.micros().size()).sum();
    float[][] microCentres = new float[count][];
    int[] themeOfMicro = new int[count];
    for (int theme = 0; theme < themes.size(); theme++) {
      for (Micro micro : themes.get(theme).micros()) {
        microCentres[micro.number()] = vector(micro.centre());
        themeOfMicro[micro.number()] = theme;
      }
    }
    return new ThemeModel(
        themes.stream().map(Part::theme).toList(),
        vector(middle),
        microCentres,
        themeOfMicro,
        themes.stream().map(part -> vector(part.centre())).toArray(float[][]::new),
        new Bounds(least, far, usual, grain == null ? Double.POSITIVE_INFINITY : grain));
  }

  /** The texts it was fitted on. */
  KnownTexts knownTexts() {
    ByteBuffer bytes =
        ByteBuffer.wrap(Base64.getDecoder().decode(known)).order(ByteOrder.LITTLE_ENDIAN);
    long[] fingerprints = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(fingerprints);
    return new KnownTexts(fingerprints);
  }

  private static String text(float[] vector) {
    return Base64.getEncoder().encodeToString(UnitVectors.toBytes(vector));
  }

  private static float[] vector(String text) {
    return UnitVectors.fromBytes(Base64.getDecoder().decode(text));
  }

  private static String fingerprints(KnownTexts known) {
    long[] fingerprints = known.fingerprints();
    ByteBuffer bytes =
        ByteBuffer.allocate(fingerprints.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(fingerprints);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
