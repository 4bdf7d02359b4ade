package org.earshot.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.JobProblem;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionKey;
import org.earshot.report.workbook.ExcelEdits.Edit;

/**
 * Takes what somebody wrote into the sheet over into the file of actions. What the file was told by
 * other hands since the sheet was written stays; where both changed one thing, nothing is taken.
 */
final class ActionPull {

  private final ActionFile file;
  private final Map<String, Action> actions = new LinkedHashMap<>();
  private final List<ActionChange> changes = new ArrayList<>();

  ActionPull(ActionFile file) {
    this.file = file;
    file.actions().forEach(action -> actions.put(action.id(), action));
  }

  /**
   * Takes the edits.
   *
   * @return what they change, in the order of the sheet
   * @throws JobProblem when an edit cannot be, with its cell
   */
  List<ActionChange> take(List<Edit> edits) {
    for (Edit edit : edits) {
      take(
          edit,
          ActionKey.of(edit.column())
              .orElseThrow(
                  () ->
                      new JobProblem(
                          edit.place()
                              + ": this cell only shows what is; write into the coloured cells.")));
    }
    for (Edit edit : edits) {
      if (!ActionValues.inOrder(action(edit.row()))) {
        throw new JobProblem(edit.place() + ": the roll-out must not end before the start.");
      }
    }
    return List.copyOf(changes);
  }

  private void take(Edit edit, ActionKey key) {
    List<String> now = ActionValues.ofCell(key, edit.now(), edit.place());
    List<String> then = ActionValues.ofCell(key, edit.before(), edit.place());
    List<String> said = action(edit.row()).all(key);
    if (said.equals(now)) {
      return;
    }
    ActionChange change = new ActionChange(edit.row(), key, said, now);
    if (!said.equals(then)) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s: %s, but the file says otherwise since the sheet was written: %s has %s; change"
                  + " one of them to what the other says.",
              edit.place(),
              new ActionChange(edit.row(), key, then, now).line(),
              file.place(edit.row(), key),
              ActionValues.words(said)));
    }
    changes.add(change);
    actions.put(edit.row(), action(edit.row()).with(key, now));
  }

  private Action action(String id) {
    return actions.getOrDefault(id, file.action(id));
  }

  /** The text of the file with all changes. */
  String text(String shown) {
    String text = file.text();
    for (ActionChange change : changes) {
      text =
          new KeyedText(text, ActionFile.ACTIONS)
              .with(
                  change.id(),
                  change.key().word(),
                  ActionValues.written(change.key(), change.now()));
    }
    ActionFile written = ActionFile.of(text, shown);
    for (Action action : actions.values()) {
      if (!written.action(action.id()).equals(action)) {
        throw new IllegalStateException("the actions would say something else:\n" + text);
      }
    }
    return text;
  }
}
