package org.earshot.insight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.themes.RegisteredTheme;

/** What reports leave out because an analyst wants it so. */
final class ExcludedThemes implements Statistic<ExcludedThemes> {

  private static final long serialVersionUID = 1L;

  private final Map<String, Long> mentions = new HashMap<>();
  private final Map<String, Long> feedback = new HashMap<>();

  @Override
  public void add(OneFeedback one) {
    Set<String> said = new HashSet<>();
    for (OneMention mention : one.mentions()) {
      if (mention.excludedId() != null) {
        mentions.merge(mention.excludedId(), 1L, Long::sum);
        said.add(mention.excludedId());
      }
    }
    said.forEach(id -> feedback.merge(id, 1L, Long::sum));
  }

  @Override
  public void merge(ExcludedThemes other) {
    other.mentions.forEach((id, count) -> mentions.merge(id, count, Long::sum));
    other.feedback.forEach((id, count) -> feedback.merge(id, count, Long::sum));
  }

  /** The excluded themes in numbers, in the order of the themes. */
  List<RegisterFinding.Excluded> inNumbers(List<RegisteredTheme> themes) {
    return themes.stream()
        .filter(one -> one.fate() == RegisteredTheme.Fate.EXCLUDED)
        .map(
            one ->
                new RegisterFinding.Excluded(
                    one.theme().id(),
                    one.theme().name(),
                    mentions.getOrDefault(one.theme().id(), 0L),
                    feedback.getOrDefault(one.theme().id(), 0L)))
        .toList();
  }
}
