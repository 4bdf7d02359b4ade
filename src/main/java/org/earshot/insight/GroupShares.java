package org.earshot.insight;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.statistics.Proportion;
import org.earshot.themes.Theme;

/** How much of the feedback speaks of each theme group, and how it scores. */
final class GroupShares implements Statistic<GroupShares> {

  private static final long serialVersionUID = 1L;

  private final CommonScale scale;
  private final Map<String, String> groupOfTheme;
  private final Map<String, Share> groups = new HashMap<>();

  GroupShares(CommonScale scale, List<Theme> themes) {
    this.scale = scale;
    this.groupOfTheme =
        themes.stream().collect(Collectors.toUnmodifiableMap(Theme::id, Theme::groupId));
  }

  @Override
  public void add(OneFeedback feedback) {
    feedback.themeIds().stream()
        .map(groupOfTheme::get)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(group -> share(group).add(scale.score(feedback)));
  }

  @Override
  public void merge(GroupShares other) {
    other.groups.forEach((group, share) -> share(group).merge(share));
  }

  private Share share(String group) {
    return groups.computeIfAbsent(group, g -> new Share());
  }

  /**
   * The groups in numbers, most feedback first, then by id.
   *
   * @param themes the themes in numbers, most feedback first
   * @param feedback how many usable feedback there are
   */
  List<GroupFinding> findings(List<ThemeFinding> themes, long feedback) {
    Map<String, List<ThemeFinding>> members = new LinkedHashMap<>();
    themes.forEach(
        theme -> members.computeIfAbsent(theme.groupId(), id -> new ArrayList<>()).add(theme));
    List<GroupFinding> findings = new ArrayList<>();
    members.forEach(
        (groupId, group) -> {
          Share share = groups.getOrDefault(groupId, new Share());
          findings.add(
              new GroupFinding(
                  groupId,
                  group.get(0).groupName(),
                  share.feedback,
                  new Proportion(share.feedback, feedback).estimate(),
                  share.scores.mean(scale),
                  group.stream().map(ThemeFinding::themeId).toList()));
        });
    findings.sort(
        Comparator.comparingLong((GroupFinding group) -> -group.feedback())
            .thenComparing(GroupFinding::groupId));
    return findings;
  }

  private static final class Share implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ScoreSums scores = new ScoreSums();
    private long feedback;

    void add(Double score) {
      feedback++;
      scores.add(score);
    }

    void merge(Share other) {
      feedback += other.feedback;
      scores.merge(other.scores);
    }
  }
}
