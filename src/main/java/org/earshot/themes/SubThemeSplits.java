package org.earshot.themes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;

/**
 * Which small clusters a split by sub-theme takes. A register names a sub-theme by its phrase; a
 * model that was found afresh may have no sub-theme of that name, and then the one takes its place
 * that the phrase is nearest to.
 */
final class SubThemeSplits {

  private final ThemeModel model;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> wanted = new TreeMap<>();

  SubThemeSplits(ThemeModel model, Register register) {
    this.model = model;
    for (int i = 0; i < model.themes().size(); i++) {
      positions.put(model.themes().get(i).id(), i);
    }
    register
        .edits()
        .forEach(
            (id, edit) -> {
              if (edit.says(EditKey.SUB_THEME) && positions.containsKey(Register.root(id))) {
                wanted.put(id, edit.one(EditKey.SUB_THEME));
              }
            });
  }

  /**
   * The small clusters by the id of the theme that is split off.
   *
   * @param encoder encodes the phrases of sub-themes that the model does not have
   */
  Map<String, Set<Integer>> microClusters(PhraseEncoder encoder) {
    Map<String, Set<Integer>> found = new HashMap<>();
    Set<String> unknown = new TreeSet<>();
    wanted.forEach(
        (id, name) ->
            named(id, name)
                .ifPresentOrElse(
                    part -> found.put(id, Set.copyOf(part.microClusters())),
                    () -> unknown.add(name)));
    if (!unknown.isEmpty()) {
      Map<String, float[]> vectors = encoder.encode(unknown);
      wanted.forEach(
          (id, name) -> {
            if (!found.containsKey(id)) {
              nearest(id, vectors.get(name))
                  .ifPresent(part -> found.put(id, Set.copyOf(part.microClusters())));
            }
          });
    }
    return found;
  }

  private Optional<SubTheme> named(String id, String name) {
    return parts(id).stream()
        .filter(part -> Register.alike(part.name()).equals(Register.alike(name)))
        .findFirst();
  }

  private Optional<SubTheme> nearest(String id, float[] vector) {
    return parts(id).stream().max(Comparator.comparingDouble(part -> model.nearness(vector, part)));
  }

  private List<SubTheme> parts(String id) {
    return model.subThemes(positions.get(Register.root(id)));
  }
}
