package org.earshot.insight;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.earshot.text.Silence;

/** How much has no theme, and why. */
final class Unthemed implements Statistic<Unthemed> {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 6;

  /** More than are shown, because many say the same word for word. */
  private static final int CONSIDERED = 40;

  private final Map<String, Silent> silences = new HashMap<>();
  private long feedback;

  @Override
  public void add(OneFeedback one) {
    boolean alone = one.themeIds().isEmpty();
    feedback += alone ? 1 : 0;
    Set<String> reasons = new TreeSet<>();
    for (OneMention mention : one.mentions()) {
      if (mention.silence() != null) {
        silent(mention.silence()).add(one, mention);
        reasons.add(mention.silence());
      }
    }
    for (String reason : reasons) {
      silent(reason).feedback++;
      silent(reason).alone += alone ? 1 : 0;
    }
  }

  @Override
  public void merge(Unthemed other) {
    feedback += other.feedback;
    other.silences.forEach((reason, silent) -> silent(reason).merge(silent));
  }

  private Silent silent(String reason) {
    return silences.computeIfAbsent(reason, absent -> new Silent());
  }

  /** The share of feedback without a theme. */
  Estimate share(long usable) {
    return new Proportion(feedback, usable).estimate();
  }

  /** Why mentions have no theme, most frequent first. */
  List<Findings.SilenceCount> reasons() {
    return silences.entrySet().stream()
        .map(silence -> silence.getValue().count(silence.getKey()))
        .sorted(
            Comparator.comparingLong((Findings.SilenceCount count) -> -count.mentions())
                .thenComparing(Findings.SilenceCount::reason))
        .toList();
  }

  /** What has no theme for one reason. */
  private static final class Silent implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Candidates newest = new Candidates(Candidate.Order.NEWEST_FIRST, CONSIDERED);

    /** Those who say it, as far as they must be told apart. */
    private final Set<String> respondents = new HashSet<>();

    private long mentions;
    private long feedback;
    private long alone;

    void add(OneFeedback one, OneMention mention) {
      mentions++;
      hear(one.entry().respondent());
      // Numbers alone are case and order numbers, which tell nothing of what is missing.
      if (mention.text().chars().noneMatch(Character::isDigit)) {
        newest.consider(Candidate.of(one, mention, 0));
      }
    }

    void merge(Silent other) {
      mentions += other.mentions;
      feedback += other.feedback;
      alone += other.alone;
      other.respondents.forEach(this::hear);
      newest.merge(other.newest);
    }

    private void hear(String respondent) {
      if (respondents.size() < SmallNumbers.FEWEST_TO_SHOW) {
        respondents.add(respondent);
      }
    }

    Findings.SilenceCount count(String reason) {
      boolean quoted =
          respondents.size() >= SmallNumbers.FEWEST_TO_SHOW
              && !reason.equals(Silence.THEME_EXCLUDED.word());
      Set<String> said = new HashSet<>();
      List<QuoteFinding> examples =
          newest.all().stream()
              .filter(candidate -> quoted && said.add(candidate.letters()))
              .limit(SHOWN)
              .map(candidate -> candidate.quote(null, reason))
              .toList();
      return new Findings.SilenceCount(reason, mentions, feedback, alone, examples);
    }
  }
}
