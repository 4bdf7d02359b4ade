package org.earshot.job;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Changes the text of a file of entries under one key, each with keys of its own, where something
 * else is to be said, and nowhere else: comments, order and spelling of all the rest stay as they
 * were written.
 */
final class KeyedText {

  private static final String INDENT = "  ";

  private final String text;
  private final String top;

  /**
   * A text.
   *
   * @param text a file without mistakes; may be empty
   * @param top the key that all entries stand under
   */
  KeyedText(String text, String top) {
    this.text = text;
    this.top = top;
  }

  /**
   * The text in which a key of an entry has another value.
   *
   * @param value the value as YAML; null takes the key away
   */
  String with(String id, String key, String value) {
    MappingNode entries = mapping(value(root(), top));
    if (entries == null) {
      return value == null ? text : withFirst(id, entry(key, value));
    }
    NodeTuple one = tuple(entries, id);
    if (one == null) {
      return value == null ? text : added(entries, id + ": {" + entry(key, value) + "}");
    }
    MappingNode said = mapping(one.getValueNode());
    if (said == null) {
      return value == null ? text : filled(one, "{" + entry(key, value) + "}");
    }
    NodeTuple old = tuple(said, key);
    if (old == null) {
      return value == null ? text : added(said, entry(key, value));
    }
    if (value != null) {
      return filled(old, value);
    }
    return said.getValue().size() == 1 ? removed(entries, one) : removed(said, old);
  }

  private static String entry(String key, String value) {
    return key + ": " + value;
  }

  /** Words that YAML could read otherwise stand in quotation marks. */
  static String scalar(String words) {
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

  /** The text with its first entry. */
  private String withFirst(String id, String entry) {
    String first = INDENT + id + ": {" + entry + "}";
    NodeTuple entries = root() == null ? null : tuple(root(), top);
    if (entries != null) {
      int end = offset(entries.getKeyNode().getEndMark().getIndex());
      int line = endOfLine(end);
      return text.substring(0, line) + newLine() + first + text.substring(line);
    }
    String before = text.isEmpty() || text.endsWith("\n") ? text : text + newLine();
    return before + top + ":" + newLine() + first + newLine();
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
