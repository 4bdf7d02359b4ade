package org.earshot.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.JobProblem;
import org.earshot.insight.practice.Evidence;
import org.earshot.insight.practice.Practice;
import org.earshot.insight.practice.Practices;

/** Reads a practices file; the head of {@code jobs/practices.yaml} explains its keys. */
public final class PracticesFile {

  private static final int FEWEST_EXAMPLES = 10;
  private static final List<String> TOP = List.of("practices", "neither");
  private static final List<String> EVIDENCE =
      Arrays.stream(Evidence.values()).map(Evidence::column).toList();

  private final JobTree tree;
  private final Map<String, String> standsAt = new HashMap<>();

  private PracticesFile(JobTree tree) {
    this.tree = tree;
  }

  /**
   * Reads and checks a practices file.
   *
   * @throws JobProblem when something in it is not allowed
   */
  public static Practices read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new JobProblem("There is no practices file " + file + ".");
    }
    return new PracticesFile(JobTree.read(file, file.toString())).practices();
  }

  private Practices practices() {
    JsonNode root = tree.root();
    refuseUnknownKeys("", root, TOP);
    JsonNode listed = list("/practices", root.get("practices"), 1, "practice");
    List<Practice> practices = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < listed.size(); i++) {
      String at = "/practices/" + i;
      Practice practice = practice(at, listed.get(i));
      if (!ids.add(practice.id())) {
        throw tree.problem(
            at + "/id", "two practices have the id '" + practice.id() + "'; each needs its own.");
      }
      practices.add(practice);
    }
    return new Practices(practices, examples("/neither", root.get("neither"), "neither"));
  }

  private Practice practice(String at, JsonNode keys) {
    if (!keys.isObject()) {
      throw tree.problem(at, "each practice must be a group of keys that begins with its id.");
    }
    refuseUnknownKeys(at, keys, JobKeys.of(Practice.class));
    String id = text(at, keys, "id");
    if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
      throw tree.problem(
          at + "/id",
          "id: '" + id + "' must be made of lower-case letters, digits and single dashes.");
    }
    return new Practice(
        id,
        text(at, keys, "name"),
        text(at, keys, "description"),
        text(at, keys, "source"),
        text(at, keys, "good"),
        evidence(at + "/evidence", keys.get("evidence")),
        examples(at + "/kept", keys.get("kept"), "kept of " + id),
        examples(at + "/broken", keys.get("broken"), "broken of " + id));
  }

  private void refuseUnknownKeys(String at, JsonNode keys, List<String> known) {
    keys.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw tree.unknownKey(at + "/" + key, key, "a practices file", known);
              }
            });
  }

  private String text(String at, JsonNode keys, String key) {
    JsonNode value = keys.get(key);
    if (value == null) {
      throw tree.problem(at, "the practice has no " + key + ".");
    }
    if (!value.isValueNode()) {
      throw tree.problem(at + "/" + key, key + " must be one sentence.");
    }
    return value.asText();
  }

  private List<Evidence> evidence(String at, JsonNode columns) {
    if (columns == null) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    JsonNode listed = list(at, columns, 0, "column");
    for (int i = 0; i < listed.size(); i++) {
      String column = listed.get(i).asText();
      String place = at + "/" + i;
      evidence.add(
          Arrays.stream(Evidence.values())
              .filter(one -> one.column().equals(column))
              .findAny()
              .orElseThrow(() -> tree.problem(place, noEvidence(column))));
    }
    return evidence;
  }

  private static String noEvidence(String column) {
    return "evidence: '" + column + "' must be one of " + String.join(", ", EVIDENCE) + ".";
  }

  private List<String> examples(String at, JsonNode sentences, String role) {
    JsonNode listed = list(at, sentences, FEWEST_EXAMPLES, "example");
    List<String> examples = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      String place = at + "/" + i;
      if (!listed.get(i).isValueNode()) {
        throw tree.problem(
            place, "an example with a colon or a dash in it must stand in 'quotation marks'.");
      }
      String example = listed.get(i).asText();
      String other = standsAt.putIfAbsent(example, role);
      if (other != null) {
        throw tree.problem(
            place,
            "'"
                + example
                + "' is an example of "
                + role
                + " and of "
                + other
                + "; it can be one of them only.");
      }
      examples.add(example);
    }
    return examples;
  }

  private JsonNode list(String at, JsonNode value, int fewest, String entry) {
    String key = at.substring(at.lastIndexOf('/') + 1);
    int size = value != null && value.isArray() ? value.size() : 0;
    if ((value != null && !value.isArray()) || size < fewest) {
      throw tree.problem(
          at,
          key
              + " must be a list with "
              + (fewest == 0 ? "" : "at least " + fewest + " ")
              + entry
              + (fewest == 1 ? "" : "s")
              + ", each on a line that begins with a dash"
              + (value == null || !value.isArray() ? "." : "; it has " + size + "."));
    }
    return value;
  }
}
