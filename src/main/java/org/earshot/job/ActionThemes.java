package org.earshot.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionKey;
import org.earshot.insight.action.PlacedAction;
import org.earshot.themes.EditedThemes;
import org.earshot.themes.PhraseEncoder;
import org.earshot.themes.RegisteredTheme;
import org.earshot.themes.ThemePlacer;
import org.earshot.themes.register.Register;

/**
 * Finds the themes that actions are about. What is no theme's id and no theme's name is taken for
 * something that a customer says, and leads to the theme that such a mention would be placed in; so
 * an action finds its theme whatever the theme is called this week.
 */
final class ActionThemes {

  private final ThemePlacer placer;
  private final PhraseEncoder encoder;
  private final Map<String, String> shown = new LinkedHashMap<>();

  /**
   * The themes of a run.
   *
   * @param encoder encodes phrases
   */
  ActionThemes(EditedThemes themes, PhraseEncoder encoder) {
    this.placer = new ThemePlacer(themes);
    this.encoder = encoder;
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (RegisteredTheme one : themes.registered()) {
      String id =
          switch (one.fate()) {
            case SHOWN -> one.theme().id();
            case MERGED -> one.mergedInto();
            case EXCLUDED -> null;
          };
      if (id != null) {
        ids.put(one.theme().id(), id);
        names.put(Register.alike(one.theme().name()), id);
      }
    }
    // A theme may be merged into one that is itself merged.
    ids.forEach((id, into) -> shown.put(id, end(ids, into)));
    names.forEach((name, into) -> shown.putIfAbsent(name, end(ids, into)));
  }

  private static String end(Map<String, String> ids, String from) {
    String at = from;
    while (at != null && !at.equals(ids.get(at))) {
      at = ids.get(at);
    }
    return at;
  }

  /** The actions with their themes. */
  List<PlacedAction> place(List<Action> actions) {
    Set<String> phrases = new TreeSet<>();
    for (Action action : actions) {
      action.all(ActionKey.THEME).stream()
          .filter(words -> known(words) == null)
          .forEach(phrases::add);
    }
    Map<String, float[]> vectors = phrases.isEmpty() ? Map.of() : encoder.encode(phrases);
    return actions.stream().map(action -> place(action, vectors)).toList();
  }

  private PlacedAction place(Action action, Map<String, float[]> vectors) {
    Set<String> found = new TreeSet<>();
    List<String> unknown = new ArrayList<>();
    for (String words : action.all(ActionKey.THEME)) {
      String id = known(words);
      // Something that looks like an id says nothing when there is no such theme.
      if (id == null && !Register.isId(words)) {
        id = placer.place(words, vectors.get(words)).themeId();
      }
      if (id == null) {
        unknown.add(words);
      } else {
        found.add(id);
      }
    }
    return new PlacedAction(action, List.copyOf(found), unknown);
  }

  private String known(String words) {
    String id = shown.get(words);
    return id == null ? shown.get(Register.alike(words)) : id;
  }
}
