package org.earshot.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.JobProblem;
import org.earshot.store.JsonFile;
import org.earshot.store.Sha256;

/**
 * The themes that runs share: every theme there ever was, what became of it, and which model tells
 * them apart today.
 *
 * @param format the layout, {@link #FORMAT}
 * @param model the name of the model's file; null when no themes stand
 * @param fitted the last day of the feedback that the themes were last found on; null when it is
 *     not dated
 * @param nextTheme the number of the next new theme; numbers are never given twice
 * @param nextGroup the number of the next new theme group
 * @param themes every theme, by number
 * @param lineage what became of them, oldest first
 */
public record StandingThemes(
    int format,
    String model,
    LocalDate fitted,
    int nextTheme,
    int nextGroup,
    List<StandingTheme> themes,
    List<LineageEvent> lineage) {

  /** The layout that this program writes and reads. */
  static final int FORMAT = 1;

  private static final String FILE = "standing.json";
  private static final String MODELS = "models";
  private static final String STATES = "states";
  private static final int NAME_DIGITS = 12;

  /** Copies the lists. */
  public StandingThemes {
    themes = List.copyOf(themes);
    lineage = List.copyOf(lineage);
  }

  /**
   * The themes in a folder; none when there is no such folder.
   *
   * @throws JobProblem when the file is damaged or of another layout
   */
  public static StandingThemes in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return new StandingThemes(FORMAT, null, null, 1, 1, List.of(), List.of());
    }
    StandingThemes standing = JsonFile.read(file, StandingThemes.class);
    if (standing.format != FORMAT) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s has layout %d and this Earshot reads layout %d; name another register or store"
                  + " in the job, or delete %s to find the themes anew.",
              file,
              standing.format,
              FORMAT,
              folder));
    }
    return standing;
  }

  /**
   * What a run starts from; null when no themes stand.
   *
   * @param folder the folder they are in
   * @param held the ids of themes that a refit keeps, whatever it finds
   */
  public Standing standing(Path folder, Set<String> held) {
    if (model == null) {
      return null;
    }
    Path models = folder.resolve(MODELS);
    if (!Files.exists(models.resolve(model + ".json"))) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s lacks the model %s, which %s names; restore it from a backup, or delete %s to"
                  + " find the themes anew.",
              models,
              model,
              FILE,
              folder));
    }
    ModelFile file = ModelFile.read(models, model);
    return new Standing(file.model(), file.knownTexts(), nextTheme, nextGroup, held);
  }

  /**
   * Keeps a run's model and gives the themes as they stand after it, which {@link #write} keeps.
   *
   * @param folder the folder they are in
   * @param fit what the run made of its themes
   * @param asOf the last day of the run's feedback; null when it is not dated
   */
  public StandingThemes after(Path folder, Fit fit, LocalDate asOf) {
    ModelFile file = ModelFile.of(fit.model(), fit.known());
    file.write(folder.resolve(MODELS));
    Map<String, StandingTheme> all = new LinkedHashMap<>();
    themes.forEach(theme -> all.put(theme.id(), theme));
    for (Theme theme : fit.model().themes()) {
      all.merge(
          theme.id(), StandingTheme.born(theme, asOf), (stood, fresh) -> stood.present(theme));
    }
    List<LineageEvent> events = new ArrayList<>(lineage);
    for (ThemeChange change : fit.changes()) {
      all.computeIfPresent(change.themeId(), (id, theme) -> theme.changed(change, asOf));
      events.add(LineageEvent.of(asOf, change));
    }
    boolean found = model == null || fit.stability() != null;
    return new StandingThemes(
        FORMAT,
        file.hash(),
        found ? asOf : fitted,
        next(nextTheme, fit.model().themes().stream().map(Theme::id).toList()),
        next(nextGroup, fit.model().themes().stream().map(Theme::groupId).toList()),
        all.values().stream()
            .sorted(java.util.Comparator.comparingInt(theme -> Theme.number(theme.id())))
            .toList(),
        events);
  }

  /**
   * The days on which themes were found, the first time and anew, oldest first: the last days of
   * the feedback they were found on, as the copies in the folder tell.
   *
   * @param folder the folder they are in
   */
  public static List<LocalDate> fits(Path folder) {
    if (!Files.isDirectory(folder.resolve(STATES))) {
      return List.of();
    }
    try (Stream<Path> states = Files.list(folder.resolve(STATES))) {
      return states
          .filter(state -> state.toString().endsWith(".json"))
          .map(state -> JsonFile.read(state, StandingThemes.class).fitted())
          .filter(Objects::nonNull)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The theme of an id; empty when there never was one. */
  public Optional<StandingTheme> theme(String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** The id of every theme there ever was. */
  public Set<String> ever() {
    return themes.stream().map(StandingTheme::id).collect(Collectors.toSet());
  }

  /** The ids of the themes that are not gone. */
  public Set<String> present() {
    return themes.stream()
        .filter(StandingTheme::present)
        .map(StandingTheme::id)
        .collect(Collectors.toSet());
  }

  /** The name that the content gives them: 12 hexadecimal digits. */
  public String hash() {
    return new Sha256().field(JsonFile.text(this)).digits().substring(0, NAME_DIGITS);
  }

  /** Keeps them, in one step; a copy under their name stays when others take their place. */
  public void write(Path folder) {
    JsonFile.write(folder.resolve(STATES).resolve(hash() + ".json"), this);
    JsonFile.write(folder.resolve(FILE), this);
  }

  /**
   * Makes the themes stand as they stood once.
   *
   * @param folder the folder they are in
   * @param hash their name then; null when none stood
   * @throws JobProblem when there is no copy of that name
   */
  public static void restore(Path folder, String hash) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (hash == null) {
      return;
    }
    Path copy = folder.resolve(STATES).resolve(hash + ".json");
    if (!Files.exists(copy)) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "The store has no themes %s any more, from which the run began; restore %s from a"
                  + " backup.",
              hash,
              folder.getFileName()));
    }
    JsonFile.read(copy, StandingThemes.class).write(folder);
  }

  private static int next(int before, List<String> ids) {
    return Math.max(before, ids.stream().mapToInt(Theme::number).max().orElse(0) + 1);
  }
}
