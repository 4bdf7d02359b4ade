package org.earshot.insight;

import java.util.List;
import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * A theme in numbers.
 *
 * @param themeId the theme's id, such as {@code T07}
 * @param name a phrase that a manager understands, such as "card not arrived"
 * @param groupId the id of its theme group, such as {@code G2}
 * @param groupName the name of its group
 * @param feedback how many feedback have at least one mention of it
 * @param mentions how many mentions it has
 * @param share {@code feedback} as a share (0–1) of all usable feedback
 * @param meanScore the mean score of its feedback; null when none has a score. On the scale named
 *     by {@link Findings#scoreScale()}
 * @param firstWeek the first week with a mention of it; null when none is dated
 * @param lastWeek the last week with a mention of it; null when none is dated
 * @param change the share in the last four complete weeks minus the share in the weeks before, with
 *     an interval; null when either has no feedback
 * @param sentiment how its mentions are meant
 * @param keywords the words that set it apart, most telling first
 */
public record ThemeFinding(
    String themeId,
    String name,
    String groupId,
    String groupName,
    long feedback,
    long mentions,
    Estimate share,
    Estimate meanScore,
    YearWeek firstWeek,
    YearWeek lastWeek,
    Estimate change,
    ThemeSentiment sentiment,
    List<String> keywords) {

  /** Copies the list. */
  public ThemeFinding {
    keywords = List.copyOf(keywords);
  }
}
