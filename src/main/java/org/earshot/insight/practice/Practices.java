package org.earshot.insight.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The habits that a scorecard looks for.
 *
 * @param practices in the order in which they are reported
 * @param neither sentences that speak of no practice
 */
public record Practices(List<Practice> practices, List<String> neither) {

  /** No practices are looked for. */
  public static final Practices NONE = new Practices(List.of(), List.of());

  /** Copies the lists. */
  public Practices {
    practices = List.copyOf(practices);
    neither = List.copyOf(neither);
  }

  /** Every sentence with which a mention is compared, in the order of the file. */
  public Set<String> examples() {
    Set<String> examples = new LinkedHashSet<>();
    for (Practice practice : practices) {
      examples.addAll(practice.kept());
      examples.addAll(practice.broken());
    }
    examples.addAll(neither);
    return examples;
  }

  /** The ids of the practices, in their order. */
  List<String> ids() {
    return practices.stream().map(Practice::id).toList();
  }
}
