package org.earshot.job;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.JobProblem;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The text of a job file or a register as a tree that knows on which line each key stands. */
final class JobTree {

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

  private static final String JOB_FILE = "job file";

  private final String file;
  private final ObjectNode root;
  private final Map<String, String> places;

  private JobTree(String file, ObjectNode root, Map<String, String> places) {
    this.file = file;
    this.root = root;
    this.places = places;
  }

  /**
   * Reads a job file.
   *
   * @param path where it is
   * @param file how sentences name it
   * @throws JobProblem when it cannot be read or is no YAML with keys
   */
  static JobTree read(Path path, String file) {
    String text = text(path, file, JOB_FILE);
    if (!(parsed(text, file) instanceof ObjectNode keys)) {
      throw new JobProblem(file + " has no keys; a job file says at least what inputs to read.");
    }
    return of(keys, text, file);
  }

  /**
   * Reads the text of a register or of a file of actions.
   *
   * @param text what is in it; without a key, the tree has none
   * @param file how sentences name it
   * @param keys what keys such a file has, in words
   * @throws JobProblem when it is no YAML with keys
   */
  static JobTree entries(String text, String file, String keys) {
    JsonNode root = parsed(text, file);
    if (root.isMissingNode() || root.isNull()) {
      return new JobTree(file, YAML.createObjectNode(), new HashMap<>());
    }
    if (!(root instanceof ObjectNode group)) {
      throw new JobProblem(file + " has no keys; " + keys + ".");
    }
    return of(group, text, file);
  }

  /**
   * The text of a file.
   *
   * @param kind what the file should be, in words
   * @throws JobProblem when it cannot be read or is no text
   */
  static String text(Path path, String file, String kind) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException problem) {
      throw new JobProblem(file + " is no text in UTF-8, so it is no " + kind + ".", problem);
    } catch (IOException problem) {
      throw new JobProblem(unreadable(path, file, kind), problem);
    }
  }

  private static JsonNode parsed(String text, String file) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException problem) {
      throw new JobProblem(syntax(file, problem), problem);
    }
  }

  private static JobTree of(ObjectNode keys, String text, String file) {
    try {
      return new JobTree(file, withoutEmpty(keys), places(file, text));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String unreadable(Path path, String file, String kind) {
    if (Files.isDirectory(path)) {
      return file + " is a folder; name one " + kind + ".";
    }
    return Files.exists(path)
        ? "The " + kind + " " + file + " cannot be read."
        : "There is no " + kind + " " + file + ".";
  }

  /** The tree itself, to be changed by what was set on the command line. */
  ObjectNode root() {
    return root;
  }

  /** Remembers that a key was set on the command line, so that problems with it say so. */
  void setOnCommandLine(String pointer) {
    places.put(pointer, "--set");
  }

  /** The tree as a record, or the sentence that says which key is at fault. */
  JobDocument document() {
    try {
      return YAML.treeToValue(root, JobDocument.class);
    } catch (UnrecognizedPropertyException problem) {
      throw unknownKey(problem);
    } catch (MismatchedInputException problem) {
      String pointer = pointer(problem);
      boolean entry = pointer.matches(".*/[^/]*[a-z][^/]*/[0-9]+");
      throw problem(
          pointer,
          (entry ? "each entry of " : "")
              + words(pointer)
              + " must be "
              + expected(problem.getTargetType())
              + ".");
    } catch (JsonProcessingException problem) {
      throw problem("", problem.getOriginalMessage());
    }
  }

  /**
   * A problem at a place.
   *
   * @param pointer the place as a JSON pointer, such as {@code /inputs/0/kind}; where nothing
   *     stands there, the line of what it would stand in is told
   * @param sentence what is wrong and what is allowed
   */
  JobProblem problem(String pointer, String sentence) {
    return new JobProblem(place(pointer) + ": " + sentence);
  }

  /** Where a place stands, in words: the file and, unless it is the whole of it, the line. */
  String place(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && !places.containsKey(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at.isEmpty() ? file : places.get(at);
  }

  /** A place in words, such as {@code score.best (input 1)}. */
  static String words(String pointer) {
    String[] parts = pointer.substring(Math.min(1, pointer.length())).split("/", -1);
    StringBuilder key = new StringBuilder();
    String input = "";
    for (int i = 0; i < parts.length; i++) {
      if (i == 1 && parts[0].equals("inputs")) {
        input = " (input " + (Integer.parseInt(parts[1]) + 1) + ")";
        key.setLength(parts.length > 2 ? 0 : key.length());
      } else if (!parts[i].matches("[0-9]+")) {
        key.append(key.length() == 0 ? "" : ".").append(parts[i]);
      }
    }
    return key + input;
  }

  private JobProblem unknownKey(UnrecognizedPropertyException problem) {
    List<String> known = JobKeys.of(problem.getReferringClass());
    String key = problem.getPropertyName();
    String pointer = pointer(problem);
    String within = words(pointer.substring(0, pointer.lastIndexOf('/')));
    return unknownKey(pointer, key, within, known);
  }

  /**
   * The problem of a key that there is not.
   *
   * @param pointer its place
   * @param key the key
   * @param within what it stands in, in words; empty at the top
   * @param known the keys that there are
   */
  JobProblem unknownKey(String pointer, String key, String within, List<String> known) {
    return problem(
        pointer,
        "there is no key '"
            + key
            + "'"
            + (within.isEmpty() ? "" : " in " + within)
            + "; the nearest is '"
            + JobKeys.nearest(key, known)
            + "', and all are "
            + String.join(", ", known)
            + ".");
  }

  /** A key without a value says nothing, as if it were left out. */
  private static ObjectNode withoutEmpty(ObjectNode keys) {
    keys.properties()
        .removeIf(key -> key.getValue().isTextual() && key.getValue().asText().isBlank());
    keys.forEach(
        value -> {
          if (value instanceof ObjectNode group) {
            withoutEmpty(group);
          } else {
            value.forEach(entry -> withoutEmptyEntry(entry));
          }
        });
    return keys;
  }

  private static void withoutEmptyEntry(JsonNode entry) {
    if (entry instanceof ObjectNode group) {
      withoutEmpty(group);
    }
  }

  private static String expected(Class<?> type) {
    if (type == Integer.class || type == Long.class) {
      return "a whole number";
    }
    if (type == Double.class) {
      return "a number";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a single value";
    }
    if (type == Map.class || type.isRecord()) {
      return "a group of keys, each on a line of its own or all in {braces}";
    }
    return "a list";
  }

  private static String pointer(JsonMappingException problem) {
    JsonPointer pointer = JsonPointer.empty();
    for (JsonMappingException.Reference step : problem.getPath()) {
      pointer =
          step.getFieldName() == null
              ? pointer.appendIndex(step.getIndex())
              : pointer.appendProperty(step.getFieldName());
    }
    return pointer.toString();
  }

  private static Map<String, String> places(String file, String text) throws IOException {
    Map<String, String> places = new HashMap<>();
    try (JsonParser tokens = YAML.createParser(text)) {
      while (tokens.nextToken() != null) {
        places.putIfAbsent(
            tokens.getParsingContext().pathAsPointer().toString(),
            file + ", line " + tokens.currentTokenLocation().getLineNr());
      }
    }
    return places;
  }

  private static String syntax(String file, JsonProcessingException problem) {
    if (problem.getCause() instanceof MarkedYAMLException marked
        && marked.getProblemMark() != null) {
      return String.format(
          Locale.ROOT,
          "%s, line %d, column %d: this is no YAML: %s.",
          file,
          marked.getProblemMark().getLine() + 1,
          marked.getProblemMark().getColumn() + 1,
          marked.getProblem());
    }
    String message = problem.getOriginalMessage().lines().findFirst().orElse("no YAML");
    return problem.getLocation() == null
        ? file + ": " + message + "."
        : String.format(
            Locale.ROOT,
            "%s, line %d: %s.",
            file,
            problem.getLocation().getLineNr(),
            message.replace("Duplicate field", "this key stands twice:"));
  }
}
