package org.earshot.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.StringSubstitutor;
import org.earshot.JobProblem;

/**
 * What is set on the command line, and what {@code ${…}} stands for in the paths of a job.
 *
 * <p>A path in the job file is relative to the job file. A path that is set on the command line, or
 * begins with a variable that is, is relative to the current folder.
 */
final class JobVariables {

  private static final List<String> PATHS =
      List.of("store", "reports", "register", "practices", "actions");

  private final JobTree tree;
  private final Path jobFolder;
  private final Path currentFolder;
  private final Set<String> setOnCommandLine = new HashSet<>();

  JobVariables(JobTree tree, Path jobFolder, Path currentFolder) {
    this.tree = tree;
    this.jobFolder = jobFolder;
    this.currentFolder = currentFolder;
  }

  /**
   * Puts what is set in place of what the job file says.
   *
   * @param sets dotted keys or names of variables, and their values
   */
  void apply(Map<String, String> sets) {
    // In a fixed order, so that of several mistakes the same one is told.
    new TreeMap<>(sets).forEach(this::apply);
  }

  /** What the job's variables stand for. */
  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    declared().properties().forEach(one -> values.put(one.getKey(), one.getValue().asText()));
    return values;
  }

  /**
   * A path with its variables filled in, and the folder that it is relative to.
   *
   * @param pointer where the path stands in the job file
   */
  Rooted resolve(String pointer, String path) {
    Map<String, String> values = values();
    StringSubstitutor substitutor =
        new StringSubstitutor(
            name -> {
              if (!values.containsKey(name)) {
                throw tree.problem(
                    pointer,
                    JobTree.words(pointer)
                        + " uses ${"
                        + name
                        + "}, which is not among the job's variables"
                        + (values.isEmpty() ? " (it has none)" : ": " + values.keySet())
                        + ".");
              }
              return values.get(name);
            });
    boolean fromHere =
        setOnCommandLine.contains(pointer.substring(1))
            || setOnCommandLine.stream().anyMatch(name -> path.startsWith("${" + name + "}"));
    return new Rooted(fromHere ? currentFolder : jobFolder, substitutor.replace(path));
  }

  private void apply(String key, String value) {
    String variable = key.startsWith("variables.") ? key.substring("variables.".length()) : key;
    if (!JobKeys.single().contains(key) && declared().has(variable)) {
      declared().put(variable, value);
      tree.setOnCommandLine("/variables/" + variable);
      setOnCommandLine.add(variable);
      return;
    }
    if (!JobKeys.single().contains(key)) {
      List<String> known = new ArrayList<>(values().keySet());
      known.addAll(JobKeys.single());
      throw new JobProblem(
          "--set "
              + key
              + ": there is no such key or variable; the nearest is '"
              + JobKeys.nearest(key, known)
              + "', and all are "
              + String.join(", ", known)
              + ".");
    }
    String pointer = "/" + key.replace('.', '/');
    int last = pointer.lastIndexOf('/');
    JsonNode holder = tree.root().at(pointer.substring(0, last));
    if (holder.isMissingNode() || holder.isNull()) {
      holder = tree.root().putObject(pointer.substring(1, last));
    }
    if (!(holder instanceof ObjectNode group)) {
      throw tree.problem(
          pointer.substring(0, last), pointer.substring(1, last) + " must be a group of keys.");
    }
    group.put(pointer.substring(last + 1), value);
    tree.setOnCommandLine(pointer);
    if (PATHS.contains(key)) {
      setOnCommandLine.add(key);
    }
  }

  private ObjectNode declared() {
    return tree.root().get("variables") instanceof ObjectNode group
        ? group
        : tree.root().objectNode();
  }

  /**
   * A path and what it is relative to.
   *
   * @param base an absolute folder
   * @param path as written, variables filled in
   */
  record Rooted(Path base, String path) {

    /** The absolute path. */
    Path absolute() {
      return base.resolve(path).normalize();
    }
  }
}
