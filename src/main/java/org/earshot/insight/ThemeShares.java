package org.earshot.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.themes.Theme;

/** How much of the feedback speaks of each theme, and how it scores. */
final class ThemeShares implements Statistic<ThemeShares> {

  private static final long serialVersionUID = 1L;

  private final CommonScale scale;
  private final Map<String, Share> themes = new HashMap<>();

  ThemeShares(CommonScale scale) {
    this.scale = scale;
  }

  @Override
  public void add(OneFeedback feedback) {
    for (String theme : feedback.themeIds()) {
      share(theme).add(feedback.date(), scale.score(feedback));
    }
    for (OneMention mention : feedback.mentions()) {
      if (mention.themeId() != null) {
        share(mention.themeId()).add(mention);
      }
    }
  }

  @Override
  public void merge(ThemeShares other) {
    other.themes.forEach((theme, share) -> share(theme).merge(share));
  }

  private Share share(String theme) {
    return themes.computeIfAbsent(theme, t -> new Share());
  }

  /**
   * The themes in numbers, most feedback first, then by id.
   *
   * @param ordered the themes
   * @param feedback how many usable feedback there are
   * @param change how the share of a theme changed, by its id
   */
  List<ThemeFinding> findings(
      List<Theme> ordered, long feedback, Function<String, Estimate> change) {
    List<ThemeFinding> findings = new ArrayList<>();
    for (Theme theme : ordered) {
      Share share = themes.getOrDefault(theme.id(), new Share());
      findings.add(
          new ThemeFinding(
              theme.id(),
              theme.name(),
              theme.groupId(),
              theme.groupName(),
              share.feedback,
              share.mentions,
              new Proportion(share.feedback, feedback).estimate(),
              share.scores.mean(scale),
              Calendar.week(share.first),
              Calendar.week(share.last),
              change.apply(theme.id()),
              share.sentiments.found(),
              theme.keywords()));
    }
    findings.sort(
        Comparator.comparingLong((ThemeFinding finding) -> -finding.feedback())
            .thenComparing(ThemeFinding::themeId));
    return findings;
  }

  private static final class Share implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ScoreSums scores = new ScoreSums();
    private final SentimentSums sentiments = new SentimentSums();
    private long feedback;
    private long mentions;
    private LocalDate first;
    private LocalDate last;

    void add(LocalDate date, Double score) {
      feedback++;
      scores.add(score);
      span(date, date);
    }

    void add(OneMention mention) {
      mentions++;
      sentiments.add(mention.sentiment());
    }

    void merge(Share other) {
      sentiments.merge(other.sentiments);
      feedback += other.feedback;
      mentions += other.mentions;
      scores.merge(other.scores);
      span(other.first, other.last);
    }

    private void span(LocalDate from, LocalDate to) {
      if (from != null) {
        first = first == null || from.isBefore(first) ? from : first;
        last = last == null || to.isAfter(last) ? to : last;
      }
    }
  }
}
