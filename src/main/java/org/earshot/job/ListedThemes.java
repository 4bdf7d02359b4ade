package org.earshot.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.RegisterFinding;
import org.earshot.insight.ThemeFinding;
import org.earshot.store.JsonFile;
import org.earshot.themes.RegisteredTheme;

/**
 * The themes as the last run left them, so that they can be shown without running again.
 *
 * @param themes every theme, also those that are merged into others or excluded, in the order of
 *     the model
 */
public record ListedThemes(List<Listed> themes) {

  /** Copies the list. */
  public ListedThemes {
    themes = List.copyOf(themes);
  }

  /**
   * A theme.
   *
   * @param id its id
   * @param name what reports call it
   * @param foundName what the machine calls it; null when it was split off another
   * @param group the name of its group
   * @param fate {@code shown}, {@code merged} or {@code excluded}
   * @param mergedInto the theme that its mentions count for; null when it is not merged
   * @param feedback how many feedback have a mention of it; 0 for a merged one
   * @param mentions how many mentions it has; 0 for a merged one
   * @param keywords the phrases that set it apart
   * @param subThemes its parts that can be split off, by name
   */
  public record Listed(
      String id,
      String name,
      String foundName,
      String group,
      String fate,
      String mergedInto,
      long feedback,
      long mentions,
      List<String> keywords,
      List<String> subThemes) {

    /** Copies the lists. */
    public Listed {
      keywords = List.copyOf(keywords);
      subThemes = List.copyOf(subThemes);
    }
  }

  /** Where the themes of a job are kept; jobs of one register share them. */
  static Path file(Job job) {
    return job.standingFolder().resolve("listed.json");
  }

  /** The themes that a run found. */
  static ListedThemes of(Findings findings) {
    Map<String, long[]> counts = new HashMap<>();
    for (ThemeFinding theme : findings.themes()) {
      counts.put(theme.themeId(), new long[] {theme.feedback(), theme.mentions()});
    }
    for (RegisterFinding.Excluded theme : findings.register().excluded()) {
      counts.put(theme.themeId(), new long[] {theme.feedback(), theme.mentions()});
    }
    return new ListedThemes(
        findings.register().themes().stream()
            .map(one -> listed(one, counts.getOrDefault(one.theme().id(), new long[2])))
            .toList());
  }

  /** The themes that the last run of a job left; none before the first. */
  static ListedThemes read(Job job) {
    Path file = file(job);
    return Files.exists(file)
        ? JsonFile.read(file, ListedThemes.class)
        : new ListedThemes(List.of());
  }

  /** Keeps the themes for {@link #read}. */
  void write(Job job) {
    JsonFile.write(file(job), this);
  }

  /** What each theme is called, by id. */
  SortedMap<String, String> names() {
    return themes.stream()
        .collect(Collectors.toMap(Listed::id, Listed::name, (one, other) -> one, TreeMap::new));
  }

  private static Listed listed(RegisteredTheme one, long[] counts) {
    return new Listed(
        one.theme().id(),
        one.theme().name(),
        one.foundName(),
        one.theme().groupName(),
        one.fate().word(),
        one.mergedInto(),
        counts[0],
        counts[1],
        one.theme().keywords(),
        one.subThemes());
  }
}
