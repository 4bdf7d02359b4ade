package org.earshot.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.JobProblem;
import org.earshot.report.compose.RegisterSection;
import org.earshot.report.workbook.ExcelEdits.Edit;
import org.earshot.themes.register.Contradictions;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;

/**
 * Takes what somebody wrote into the sheet over into the register. What the register was told by
 * other hands since the sheet was written stays; where both changed one thing, nothing is taken.
 */
final class RegisterPull {

  private final RegisterFile file;
  private final ListedThemes themes;
  private final List<RegisterChange> changes = new ArrayList<>();
  private Register register;

  /**
   * A pull.
   *
   * @param file the register as it is
   * @param themes the themes as the last run left them
   */
  RegisterPull(RegisterFile file, ListedThemes themes) {
    this.file = file;
    this.themes = themes;
    this.register = file.register();
  }

  /**
   * Takes the edits.
   *
   * @return what they change, in the order of the sheet
   * @throws JobProblem when an edit cannot be, with its cell
   */
  List<RegisterChange> take(List<Edit> edits) {
    Map<String, List<Edit>> rows = new LinkedHashMap<>();
    edits.forEach(edit -> rows.computeIfAbsent(edit.row(), row -> new ArrayList<>()).add(edit));
    rows.forEach(this::takeRow);
    refuseContradictions();
    return List.copyOf(changes);
  }

  /** The text of the register with all changes. */
  String text(String shown) {
    String text = file.text();
    for (RegisterChange change : changes) {
      text = new RegisterText(text).with(change.id(), change.key(), change.now());
    }
    if (!RegisterFile.of(text, shown).register().equals(register)) {
      throw new IllegalStateException("the register would say something else:\n" + text);
    }
    return text;
  }

  private void takeRow(String id, List<Edit> edits) {
    String remarked = id;
    for (Edit edit : edits) {
      if (isSplit(edit)) {
        remarked = split(id, edit);
      }
    }
    boolean onlySplit = edits.stream().allMatch(edit -> isSplit(edit) || key(edit).remarks());
    for (Edit edit : edits) {
      if (!isSplit(edit)) {
        // A note beside nothing but a split is on the theme that was split off.
        boolean ofSplit = onlySplit && !remarked.equals(id);
        take(ofSplit ? remarked : id, key(edit), edit, ofSplit ? "" : edit.before());
      }
    }
  }

  private static boolean isSplit(Edit edit) {
    return edit.column().equals(RegisterSection.SPLIT_PHRASES)
        || edit.column().equals(RegisterSection.SPLIT_SUB_THEME);
  }

  private static EditKey key(Edit edit) {
    return EditKey.of(edit.column())
        .orElseThrow(
            () ->
                new JobProblem(
                    edit.place()
                        + ": this cell only shows what is; write into the coloured cells."));
  }

  private void take(String id, EditKey key, Edit edit, String before) {
    List<String> now = SheetValues.of(key, edit.now(), edit.place());
    List<String> then = SheetValues.of(key, before, edit.place());
    List<String> said = register.edit(id).all(key);
    if (said.equals(now)) {
      return;
    }
    if (!said.equals(then)) {
      throw new JobProblem(
          String.format(
              java.util.Locale.ROOT,
              "%s: %s, but the register says otherwise since the sheet was written: %s"
                  + " has %s; change one of them to what the other says.",
              edit.place(),
              new RegisterChange(id, key, then, now, edit.place()).line(),
              file.place(id, key),
              said.isEmpty() ? "nothing" : RegisterText.written(key, said)));
    }
    change(id, key, now, edit.place());
  }

  private void change(String id, EditKey key, List<String> now, String place) {
    changes.add(new RegisterChange(id, key, register.edit(id).all(key), now, place));
    register = register.with(id, key, now);
  }

  /** Splits a theme off, unless the same was split off before; answers its id. */
  private String split(String from, Edit edit) {
    boolean byPhrases = edit.column().equals(RegisterSection.SPLIT_PHRASES);
    EditKey by = byPhrases ? EditKey.PHRASES : EditKey.SUB_THEME;
    List<String> wanted = SheetValues.of(by, edit.now(), edit.place());
    if (wanted.isEmpty()) {
      return from;
    }
    for (String known : register.splitFrom(from)) {
      if (register.edit(known).all(by).equals(wanted)) {
        return known;
      }
    }
    String id = register.freeSplit(from);
    if (id == null) {
      throw new JobProblem(edit.place() + ": " + from + " cannot be split any more often.");
    }
    change(id, EditKey.SPLIT_FROM, List.of(from), edit.place());
    change(id, by, wanted, edit.place());
    return id;
  }

  private void refuseContradictions() {
    Map<String, String> places = new HashMap<>();
    changes.forEach(change -> places.put(change.id() + " " + change.key(), change.place()));
    Contradictions contradictions =
        new Contradictions(
            register,
            (id, key) -> {
              String place = places.get(id + " " + key);
              return place == null ? file.place(id, key) : place;
            });
    contradictions.refuse();
    Map<String, String> found = new TreeMap<>();
    themes.themes().stream()
        .filter(theme -> theme.foundName() != null)
        .forEach(theme -> found.put(theme.id(), theme.foundName()));
    contradictions.refuseUnknown(found.keySet(), found.keySet());
    contradictions.refuseNamesAlike(found);
  }
}
