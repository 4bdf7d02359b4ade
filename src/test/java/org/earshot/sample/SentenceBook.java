package org.earshot.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The themes and phrases of the resource files; it deals their lines evenly and counts them. */
final class SentenceBook {

  private static final ObjectMapper YAML =
      YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();

  private final List<Theme> themes;
  private final Phrases phrases;
  private final Dice dice;
  private final Map<String, Deck> decks = new TreeMap<>();
  private final Map<String, Integer> uses = new TreeMap<>();

  private SentenceBook(List<Theme> themes, Phrases phrases, Dice dice) {
    this.themes = themes;
    this.phrases = phrases;
    this.dice = dice;
  }

  /**
   * What stands between the themes.
   *
   * @param slots words for a slot, by the slot's name or by {@code name-voice}
   * @param lines by kind, then by voice or {@code any}: lines of text
   */
  private record Phrases(Map<String, List<String>> slots, Map<String, Map<String, String>> lines) {}

  static Plan plan() throws IOException {
    return YAML.readValue(folder().resolve("plan.yaml").toFile(), Plan.class);
  }

  static SentenceBook read(Dice dice) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder().resolve("themes"))) {
      files = listed.sorted().toList();
    }
    List<Theme> themes = new ArrayList<>();
    for (Path file : files) {
      themes.add(YAML.readValue(file.toFile(), Theme.class));
    }
    Phrases phrases = YAML.readValue(folder().resolve("phrases.yaml").toFile(), Phrases.class);
    return new SentenceBook(List.copyOf(themes), phrases, dice);
  }

  private static Path folder() {
    try {
      return Path.of(SentenceBook.class.getResource("plan.yaml").toURI()).getParent();
    } catch (URISyntaxException notAFile) {
      throw new IllegalStateException("the sentences are not in a folder", notAFile);
    }
  }

  List<Theme> themes() {
    return themes;
  }

  Theme theme(String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst().orElseThrow();
  }

  String line(Theme theme, Theme.Form form) {
    String line = deal(theme.id() + " " + form, theme.lines(form));
    uses.merge(line, 1, Integer::sum);
    return line;
  }

  /** A line of a kind such as {@code openers}, in a voice. */
  String phrase(String kind, String voice) {
    Map<String, String> voices = phrases.lines().get(kind);
    String used = voices.containsKey(voice) ? voice : "any";
    return deal(kind + " " + used, voices.get(used).lines().toList());
  }

  List<String> slot(String name, String voice) {
    List<String> own = phrases.slots().get(name + "-" + voice);
    List<String> words = own == null ? phrases.slots().get(name) : own;
    if (words == null) {
      throw new IllegalArgumentException("no words for the slot {" + name + "}");
    }
    return words;
  }

  /** How often each line of a theme was dealt. */
  Map<String, Integer> uses() {
    return uses;
  }

  private String deal(String deck, List<String> lines) {
    return decks.computeIfAbsent(deck, absent -> new Deck(lines, dice)).deal();
  }
}
