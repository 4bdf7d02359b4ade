package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.text.Words;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.earshot.themes.register.ThemeEdit;

/** The machine's themes with the analyst's edits laid over them. */
public final class EditedThemes {

  private final Register register;
  private final PlacingRules rules;
  private final List<RegisteredTheme> registered;

  private EditedThemes(ThemeModel model, Register register, PhraseEncoder encoder) {
    this.register = register;
    this.rules =
        new PlacingRules(
            model, register, new SubThemeSplits(model, register).microClusters(encoder));
    Map<String, String> groupIds = groupIds(model);
    List<RegisteredTheme> all = new ArrayList<>();
    for (int i = 0; i < model.themes().size(); i++) {
      Theme found = model.themes().get(i);
      List<String> parts = model.subThemes(i).stream().map(SubTheme::name).toList();
      add(all, found, found.name(), parts, groupIds);
    }
    this.registered = List.copyOf(all);
  }

  /** The machine's themes as they are. */
  public static EditedThemes unedited(ThemeModel model) {
    return new EditedThemes(model, Register.EMPTY, phrases -> Map.of());
  }

  /**
   * Lays a register over a model.
   *
   * @param register without contradictions
   * @param encoder encodes the names of sub-themes that the model no longer has, to find what comes
   *     nearest
   */
  public static EditedThemes of(ThemeModel model, Register register, PhraseEncoder encoder) {
    return new EditedThemes(model, register, encoder);
  }

  /** The themes that reports show: the machine's in their order, each with those split off it. */
  public List<Theme> themes() {
    return registered.stream()
        .filter(one -> one.fate() == RegisteredTheme.Fate.SHOWN)
        .map(RegisteredTheme::theme)
        .toList();
  }

  /** All themes, also those that are merged into others or excluded. */
  public List<RegisteredTheme> registered() {
    return registered;
  }

  /** What is said of the themes. */
  public Register register() {
    return register;
  }

  PlacingRules rules() {
    return rules;
  }

  /** Adds a theme and those split off it. */
  private void add(
      List<RegisteredTheme> all,
      Theme found,
      String foundName,
      List<String> parts,
      Map<String, String> groupIds) {
    ThemeEdit edit = register.edit(found.id());
    String group = edit.says(EditKey.GROUP) ? edit.one(EditKey.GROUP) : found.groupName();
    Theme theme =
        new Theme(
            found.id(),
            edit.says(EditKey.NAME) ? edit.one(EditKey.NAME) : found.name(),
            groupIds.getOrDefault(Register.alike(group), found.groupId()),
            group,
            found.keywords());
    all.add(new RegisteredTheme(theme, foundName, fate(edit), edit.one(EditKey.MERGE_INTO), parts));
    for (String id : register.splitFrom(found.id())) {
      List<String> by = wordings(register.edit(id));
      add(
          all,
          new Theme(id, by.get(0), theme.groupId(), theme.groupName(), by),
          null,
          parts,
          groupIds);
    }
  }

  private static RegisteredTheme.Fate fate(ThemeEdit edit) {
    if (edit.says(EditKey.MERGE_INTO)) {
      return RegisteredTheme.Fate.MERGED;
    }
    return edit.says(EditKey.EXCLUDE) ? RegisteredTheme.Fate.EXCLUDED : RegisteredTheme.Fate.SHOWN;
  }

  private static List<String> wordings(ThemeEdit split) {
    return split.says(EditKey.SUB_THEME)
        ? split.all(EditKey.SUB_THEME)
        : split.all(EditKey.PHRASES);
  }

  /** The id of every group, by its name; a group of the analyst's is called after its name. */
  private Map<String, String> groupIds(ThemeModel model) {
    Map<String, String> ids = new TreeMap<>();
    model
        .themes()
        .forEach(theme -> ids.putIfAbsent(Register.alike(theme.groupName()), theme.groupId()));
    register
        .edits()
        .values()
        .forEach(
            edit -> {
              if (edit.says(EditKey.GROUP)) {
                String name = edit.one(EditKey.GROUP);
                ids.putIfAbsent(
                    Register.alike(name),
                    "G-" + String.join("-", Words.of(name)).toLowerCase(Locale.ROOT));
              }
            });
    return ids;
  }
}
