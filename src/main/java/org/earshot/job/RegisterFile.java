package org.earshot.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.JobProblem;
import org.earshot.themes.StandingThemes;
import org.earshot.themes.register.Contradictions;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.earshot.themes.register.ThemeEdit;

/**
 * A register as it is written: under {@code themes}, what is said of each theme by its id. {@link
 * EditKey} lists what can be said.
 */
final class RegisterFile {

  static final String THEMES = "themes";

  private final String text;
  private final JobTree tree;
  private final Register register;

  private RegisterFile(String text, JobTree tree) {
    this.text = text;
    this.tree = tree;
    this.register = new Register(edits());
  }

  /**
   * Reads a register.
   *
   * @param path where it is; when nothing is there, nothing is said
   * @param file how sentences name it
   * @throws JobProblem when something in it is not allowed
   */
  static RegisterFile read(Path path, String file) {
    return of(Files.exists(path) ? JobTree.text(path, file, "register") : "", file);
  }

  /** The register of a job. */
  static RegisterFile read(Job job) {
    return read(job.register(), shown(job));
  }

  /** How sentences name the register of a job: as seen from the job file. */
  static String shown(Job job) {
    return job.file().getParent().relativize(job.register()).toString();
  }

  /** The register of a text. */
  static RegisterFile of(String text, String file) {
    RegisterFile read =
        new RegisterFile(
            text, JobTree.entries(text, file, "a register says 'themes:' and then of each theme"));
    new Contradictions(read.register, read::place).refuse();
    return read;
  }

  /** What is written. */
  String text() {
    return text;
  }

  /** What is said. */
  Register register() {
    return register;
  }

  /** Where something is said, in words. */
  String place(String id, EditKey key) {
    return tree.place("/" + THEMES + "/" + id + "/" + key.word());
  }

  /**
   * Refuses edits of themes that there never were, and what leads into themes that are gone.
   *
   * @throws JobProblem for the first
   */
  void refuseUnknown(StandingThemes themes) {
    new Contradictions(register, this::place).refuseUnknown(themes.ever(), themes.present());
  }

  private SortedMap<String, ThemeEdit> edits() {
    SortedMap<String, ThemeEdit> edits = new TreeMap<>();
    tree.root().fieldNames().forEachRemaining(this::refuseUnknownRoot);
    JsonNode themes = tree.root().path(THEMES);
    if (themes.isMissingNode() || themes.isNull()) {
      return edits;
    }
    if (!(themes instanceof ObjectNode byId)) {
      throw tree.problem(
          "/" + THEMES, "themes must be a group of theme ids, such as T07, each on its own line.");
    }
    byId.properties()
        .forEach(theme -> edits.put(theme.getKey(), edit(theme.getKey(), theme.getValue())));
    return edits;
  }

  private void refuseUnknownRoot(String key) {
    if (!key.equals(THEMES)) {
      throw tree.problem(
          "/" + key, "there is no key '" + key + "'; a register has one, '" + THEMES + "'.");
    }
  }

  private ThemeEdit edit(String id, JsonNode said) {
    String pointer = "/" + THEMES + "/" + id;
    if (!Register.isId(id)) {
      throw tree.problem(pointer, "'" + id + "' is no theme id; ids look like T07.");
    }
    if (said.isNull() || (said.isTextual() && said.asText().isBlank())) {
      return ThemeEdit.NONE;
    }
    if (!(said instanceof ObjectNode keys)) {
      throw tree.problem(
          pointer,
          id
              + " must be a group of keys, each on a line of its own or all in {braces}, such as"
              + " {name: Parking}.");
    }
    SortedMap<EditKey, List<String>> values = new TreeMap<>();
    keys.properties()
        .forEach(
            one -> {
              EditKey key = key(pointer, id, one.getKey());
              values.put(key, values(pointer + "/" + one.getKey(), key, one.getValue()));
            });
    return new ThemeEdit(values);
  }

  private EditKey key(String pointer, String id, String word) {
    return EditKey.of(word)
        .orElseThrow(() -> tree.unknownKey(pointer + "/" + word, word, id, EditKey.words()));
  }

  private List<String> values(String pointer, EditKey key, JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray() && key.kind() == EditKey.Kind.PHRASES) {
      node.forEach(entry -> values.add(entry.asText()));
    } else if (node.isValueNode()) {
      values.add(node.isNull() ? "" : node.asText());
    } else {
      throw tree.problem(pointer, key.word() + " must be " + expected(key) + ".");
    }
    values.removeIf(String::isBlank);
    values.forEach(value -> check(pointer, key, value));
    return values;
  }

  private void check(String pointer, EditKey key, String value) {
    if (!isAllowed(key, value)) {
      throw tree.problem(pointer, key.word() + ": '" + value + "' must be " + expected(key) + ".");
    }
  }

  /** Whether a value is one that the key can have. */
  static boolean isAllowed(EditKey key, String value) {
    return switch (key.kind()) {
      case TEXT, PHRASES -> true;
      case THEME -> Register.isId(value);
      case SWITCH -> value.equals("true") || value.equals("false");
      case DAY -> isDay(value);
    };
  }

  /** What the values of a key are, in words. */
  static String expected(EditKey key) {
    return switch (key.kind()) {
      case TEXT -> "a few words";
      case PHRASES -> "a phrase or a list of phrases";
      case THEME -> "the id of a theme, such as T07";
      case SWITCH -> "true or false";
      case DAY -> "a day such as 2026-06-29";
    };
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value) != null;
    } catch (DateTimeException problem) {
      return false;
    }
  }
}
