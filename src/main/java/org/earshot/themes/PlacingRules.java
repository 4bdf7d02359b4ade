package org.earshot.themes;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.text.Words;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.earshot.themes.register.ThemeEdit;

/**
 * Where texts belong, by a model and a register. A text with an include phrase belongs to the theme
 * of the longest one. Any other belongs to the nearest theme that none of its phrases bars it from.
 * A theme's mentions then go where splits and merges lead: first into a theme split off it, else
 * into the one that it is merged into, and so on.
 */
final class PlacingRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ThemeModel model;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, List<Split>> splits = new HashMap<>();
  private final Map<String, String> merges = new HashMap<>();
  private final Map<String, List<WordSequence>> barred = new HashMap<>();
  private final List<Claim> claims;
  private final Set<String> excluded = new HashSet<>();

  /** A theme that takes some of another's texts: those with a phrase, or of some small clusters. */
  private record Split(String id, List<WordSequence> phrases, Set<Integer> microClusters)
      implements Serializable {

    boolean takes(List<String> words, int microCluster) {
      return microClusters.contains(microCluster)
          || phrases.stream().anyMatch(phrase -> phrase.isIn(words));
    }
  }

  /** A phrase whose texts belong to a theme. */
  private record Claim(String id, WordSequence phrase) implements Serializable {}

  /**
   * The rules.
   *
   * @param register without contradictions
   * @param subThemes the small clusters of the sub-themes that are split off, by the new theme's id
   */
  PlacingRules(ThemeModel model, Register register, Map<String, Set<Integer>> subThemes) {
    this.model = model;
    for (int i = 0; i < model.themes().size(); i++) {
      positions.put(model.themes().get(i).id(), i);
    }
    new TreeMap<>(register.edits())
        .forEach(
            (id, edit) -> {
              if (edit.says(EditKey.SPLIT_FROM)) {
                Split split =
                    new Split(
                        id, sequences(edit, EditKey.PHRASES), subThemes.getOrDefault(id, Set.of()));
                splits.merge(
                    edit.one(EditKey.SPLIT_FROM),
                    List.of(split),
                    (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
              }
              if (edit.says(EditKey.MERGE_INTO)) {
                merges.put(id, edit.one(EditKey.MERGE_INTO));
              }
              if (edit.says(EditKey.EXCLUDE)) {
                excluded.add(id);
              }
              if (edit.says(EditKey.EXCLUDE_PHRASES)) {
                barred.put(id, sequences(edit, EditKey.EXCLUDE_PHRASES));
              }
            });
    // The longest first, as it says most; between equals the theme with the lower id.
    this.claims =
        register.edits().entrySet().stream()
            .flatMap(
                entry ->
                    sequences(entry.getValue(), EditKey.INCLUDE_PHRASES).stream()
                        .map(phrase -> new Claim(entry.getKey(), phrase)))
            .filter(claim -> positions.containsKey(Register.root(claim.id())))
            .sorted(Comparator.comparingInt((Claim claim) -> -claim.phrase().words().size()))
            .toList();
  }

  /** Where a text belongs. */
  ThemePlacer.Placed place(String text, float[] vector) {
    boolean reading = !claims.isEmpty() || !barred.isEmpty() || !splits.isEmpty();
    List<String> words = reading ? Words.of(text) : List.of();
    Optional<ThemePlacer.Placed> claimed =
        claims.stream()
            .filter(claim -> claim.phrase().isIn(words))
            .map(claim -> claimed(claim, words, vector))
            .filter(placed -> !bars(placed.themeId(), words))
            .findFirst();
    return claimed.orElseGet(() -> nearest(words, vector));
  }

  private ThemePlacer.Placed claimed(Claim claim, List<String> words, float[] vector) {
    int root = positions.get(Register.root(claim.id()));
    ThemeModel.Place place = model.placeIn(root, vector);
    return placed(home(claim.id(), words, place.microCluster()), place.similarity());
  }

  private ThemePlacer.Placed nearest(List<String> words, float[] vector) {
    boolean anyBarred = barred.keySet().stream().anyMatch(id -> bars(id, words));
    ThemeModel.Place place =
        anyBarred
            ? model.place(vector, micro -> !bars(home(micro, words), words))
            : model.place(vector);
    return place.near()
        ? placed(home(place.microCluster(), words), place.similarity())
        : new ThemePlacer.Placed(null, place.similarity(), null);
  }

  private ThemePlacer.Placed placed(String id, double similarity) {
    return excluded.contains(id)
        ? new ThemePlacer.Placed(null, similarity, id)
        : new ThemePlacer.Placed(id, similarity, null);
  }

  private boolean bars(String id, List<String> words) {
    return barred.getOrDefault(id, List.of()).stream().anyMatch(phrase -> phrase.isIn(words));
  }

  private String home(int microCluster, List<String> words) {
    return home(model.themes().get(model.themeOf(microCluster)).id(), words, microCluster);
  }

  /** Where splits and merges lead from a theme. */
  private String home(String id, List<String> words, int microCluster) {
    Set<String> passed = new HashSet<>();
    String at = id;
    String next = id;
    while (next != null) {
      at = next;
      passed.add(at);
      next =
          splits.getOrDefault(at, List.of()).stream()
              .filter(split -> !passed.contains(split.id()) && split.takes(words, microCluster))
              .map(Split::id)
              .findFirst()
              .orElse(merges.get(at));
    }
    return at;
  }

  private static List<WordSequence> sequences(ThemeEdit edit, EditKey key) {
    return edit.all(key).stream().map(WordSequence::of).toList();
  }
}
