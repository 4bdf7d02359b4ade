package org.earshot.job;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.themes.register.EditKey;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Changes the text of a register where something else is to be said, and nowhere else: comments,
 * order and spelling of all the rest stay as they were written.
 */
final class RegisterText {

  private static final String INDENT = "  ";

  private final String text;

  /**
   * A text.
   *
   * @param text a register without mistakes; may be empty
   */
  RegisterText(String text) {
    this.text = text;
  }

  /** The text in which a key of a theme has other values; none take the key away. */
  String with(String id, EditKey key, List<String> values) {
    MappingNode themes = mapping(value(root(), RegisterFile.THEMES));
    if (themes == null) {
      return values.isEmpty() ? text : withFirst(id, entry(key, values));
    }
    NodeTuple theme = tuple(themes, id);
    if (theme == null) {
      return values.isEmpty() ? text : added(themes, id + ": {" + entry(key, values) + "}");
    }
    MappingNode said = mapping(theme.getValueNode());
    if (said == null) {
      return values.isEmpty() ? text : filled(theme, "{" + entry(key, values) + "}");
    }
    NodeTuple old = tuple(said, key.word());
    if (old == null) {
      return values.isEmpty() ? text : added(said, entry(key, values));
    }
    if (!values.isEmpty()) {
      return filled(old, written(key, values));
    }
    return said.getValue().size() == 1 ? removed(themes, theme) : removed(said, old);
  }

  /** A value as the register writes it. */
  static String written(EditKey key, List<String> values) {
    if (key.kind() == EditKey.Kind.PHRASES) {
      return values.stream().map(RegisterText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }
    boolean plain = key.kind() != EditKey.Kind.TEXT;
    return plain ? values.get(0) : scalar(values.get(0));
  }

  private static String entry(EditKey key, List<String> values) {
    return key.word() + ": " + written(key, values);
  }

  /** Words that YAML could read otherwise stand in quotation marks. */
  private static String scalar(String words) {
    boolean plain =
        words.matches("[\\p{L}][\\p{L}\\p{N} ._/()'-]*")
            && !words.endsWith(" ")
            && !words.matches("(?i)true|false|yes|no|on|off|null|y|n");
    if (plain) {
      return words;
    }
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (point == '\n') {
                quoted.append("\\n");
              } else if (Character.isISOControl(point)) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\x%02x", point));
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }

  /** The text with its first theme. */
  private String withFirst(String id, String entry) {
    String theme = INDENT + id + ": {" + entry + "}";
    NodeTuple themes = root() == null ? null : tuple(root(), RegisterFile.THEMES);
    if (themes != null) {
      int end = offset(themes.getKeyNode().getEndMark().getIndex());
      int line = endOfLine(end);
      return text.substring(0, line) + newLine() + theme + text.substring(line);
    }
    String before = text.isEmpty() || text.endsWith("\n") ? text : text + newLine();
    return before + RegisterFile.THEMES + ":" + newLine() + theme + newLine();
  }

  /** The text with one more entry at the end of a group. */
  private String added(MappingNode group, String entry) {
    if (isInBraces(group)) {
      int brace = offset(group.getEndMark().getIndex()) - 1;
      int last = group.getValue().isEmpty() ? brace : end(last(group).getValueNode());
      String comma = group.getValue().isEmpty() ? "" : ", ";
      return text.substring(0, last) + comma + entry + text.substring(last);
    }
    int first = offset(group.getValue().get(0).getKeyNode().getStartMark().getIndex());
    String indent = text.substring(text.lastIndexOf('\n', first - 1) + 1, first);
    int line = endOfLine(end(last(group).getValueNode()));
    return text.substring(0, line) + newLine() + indent + entry + text.substring(line);
  }

  /** The text with another value for a key. */
  private String filled(NodeTuple entry, String value) {
    int key = end(entry.getKeyNode());
    int colon = text.indexOf(':', key) + 1;
    int start = offset(entry.getValueNode().getStartMark().getIndex());
    int end = end(entry.getValueNode());
    return start >= colon && end > start
        ? text.substring(0, start) + value + text.substring(end)
        : text.substring(0, colon) + " " + value + text.substring(colon);
  }

  /** The text without an entry of a group. */
  private String removed(MappingNode group, NodeTuple entry) {
    int index = group.getValue().indexOf(entry);
    int start = offset(entry.getKeyNode().getStartMark().getIndex());
    int end = end(entry.getValueNode());
    if (isInBraces(group)) {
      if (index + 1 < group.getValue().size()) {
        end = offset(group.getValue().get(index + 1).getKeyNode().getStartMark().getIndex());
      } else if (index > 0) {
        start = end(group.getValue().get(index - 1).getValueNode());
      }
      return text.substring(0, start) + text.substring(end);
    }
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    int lineEnd = Math.min(text.length(), endOfLine(end) + newLine().length());
    return text.substring(0, lineStart) + text.substring(lineEnd);
  }

  private static NodeTuple last(MappingNode group) {
    return group.getValue().get(group.getValue().size() - 1);
  }

  private static boolean isInBraces(MappingNode group) {
    return group.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
  }

  /** Where what a node says ends: a group on lines of its own ends with its last value. */
  private int end(Node node) {
    if (node instanceof MappingNode group && !isInBraces(group) && !group.getValue().isEmpty()) {
      return end(last(group).getValueNode());
    }
    if (node instanceof org.yaml.snakeyaml.nodes.SequenceNode list
        && list.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK
        && !list.getValue().isEmpty()) {
      return end(list.getValue().get(list.getValue().size() - 1));
    }
    int end = offset(node.getEndMark().getIndex());
    int start = offset(node.getStartMark().getIndex());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    if (end < 0) {
      return text.length();
    }
    return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private String newLine() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The place in the text of a mark, which counts code points. */
  private int offset(int index) {
    return text.offsetByCodePoints(0, index);
  }

  private MappingNode root() {
    return mapping(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
  }

  private static MappingNode mapping(Node node) {
    return node instanceof MappingNode group ? group : null;
  }

  private static Node value(MappingNode group, String key) {
    NodeTuple found = group == null ? null : tuple(group, key);
    return found == null ? null : found.getValueNode();
  }

  private static NodeTuple tuple(MappingNode group, String key) {
    return group.getValue().stream()
        .filter(
            one -> one.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key))
        .findFirst()
        .orElse(null);
  }
}
