package org.earshot.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.JobProblem;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionKey;

/**
 * A file of actions as it is written: under {@code actions}, what is said of each action by its id.
 * {@link ActionKey} lists what can be said.
 */
final class ActionFile {

  static final String ACTIONS = "actions";

  private final String text;
  private final JobTree tree;
  private final Map<String, Action> actions = new LinkedHashMap<>();

  private ActionFile(String text, JobTree tree) {
    this.text = text;
    this.tree = tree;
    read();
  }

  /** The actions of a job; none when its file is not there. */
  static ActionFile read(Job job) {
    Path path = job.actions();
    String shown = shown(job);
    return of(Files.exists(path) ? JobTree.text(path, shown, "file of actions") : "", shown);
  }

  /** How sentences name the file of a job: as seen from the job file. */
  static String shown(Job job) {
    return job.file().getParent().relativize(job.actions()).toString();
  }

  /**
   * The actions of a text.
   *
   * @throws JobProblem when something in it is not allowed
   */
  static ActionFile of(String text, String file) {
    return new ActionFile(
        text,
        JobTree.entries(text, file, "a file of actions says 'actions:' and then of each action"));
  }

  /** What is written. */
  String text() {
    return text;
  }

  /** The actions, in the order of the file. */
  List<Action> actions() {
    return List.copyOf(actions.values());
  }

  /** What is said of an action; nothing when there is none of this id. */
  Action action(String id) {
    return actions.getOrDefault(id, new Action(id, new TreeMap<>()));
  }

  /** Where something is said, in words. */
  String place(String id, ActionKey key) {
    return tree.place("/" + ACTIONS + "/" + id + "/" + key.word());
  }

  private void read() {
    tree.root()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!key.equals(ACTIONS)) {
                throw tree.problem(
                    "/" + key,
                    "there is no key '" + key + "'; a file of actions has one, 'actions'.");
              }
            });
    JsonNode all = tree.root().path(ACTIONS);
    if (all.isMissingNode() || all.isNull()) {
      return;
    }
    if (!(all instanceof ObjectNode byId)) {
      throw tree.problem(
          "/" + ACTIONS,
          "actions must be a group of ids, such as self-check-in, each on its own line with a colon"
              + " and its keys below.");
    }
    byId.properties()
        .forEach(one -> actions.put(one.getKey(), action(one.getKey(), one.getValue())));
  }

  private Action action(String id, JsonNode said) {
    String pointer = "/" + ACTIONS + "/" + id;
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw tree.problem(
          pointer,
          "'" + id + "' is no id; one is made of letters, digits, dots, dashes and underscores.");
    }
    if (!(said instanceof ObjectNode keys)) {
      throw tree.problem(
          pointer,
          id
              + " must be a group of keys, each on a line of its own or all in {braces}, such as"
              + " {theme: T07, start: 2026-W14}.");
    }
    TreeMap<ActionKey, List<String>> values = new TreeMap<>();
    keys.properties()
        .forEach(
            one -> {
              ActionKey key = key(pointer, id, one.getKey());
              values.put(key, values(pointer + "/" + one.getKey(), key, one.getValue()));
            });
    Action action = new Action(id, values);
    if (!ActionValues.inOrder(action)) {
      throw tree.problem(
          pointer + "/" + ActionKey.ROLL_OUT_END.word(), "roll-out-end must not be before start.");
    }
    return action;
  }

  private ActionKey key(String pointer, String id, String word) {
    return ActionKey.of(word)
        .orElseThrow(() -> tree.unknownKey(pointer + "/" + word, word, id, ActionKey.words()));
  }

  private List<String> values(String pointer, ActionKey key, JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray() && key.kind() == ActionKey.Kind.PHRASES) {
      node.forEach(entry -> values.add(entry.asText()));
    } else if (node instanceof ObjectNode pairs && key.kind() == ActionKey.Kind.SEGMENTS) {
      pairs
          .properties()
          .forEach(pair -> values.add(pair.getKey() + ": " + pair.getValue().asText()));
    } else if (node.isValueNode() && key.kind() != ActionKey.Kind.SEGMENTS) {
      values.add(node.isNull() ? "" : node.asText());
    } else {
      throw tree.problem(pointer, key.word() + " must be " + ActionValues.expected(key) + ".");
    }
    values.removeIf(String::isBlank);
    for (String value : values) {
      if (!ActionValues.isAllowed(key, value)) {
        throw tree.problem(
            pointer, key.word() + ": '" + value + "' must be " + ActionValues.expected(key) + ".");
      }
    }
    return values;
  }
}
