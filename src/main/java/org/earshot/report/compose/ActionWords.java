package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionFinding;
import org.earshot.insight.action.ActionFinding.Judgement;
import org.earshot.insight.action.ActionKey;
import org.earshot.insight.action.ActionWeek;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.InterruptedTimeSeries;
import org.earshot.statistics.Phase;

/** What actions did, in words: a link in time, never a cause. */
final class ActionWords {

  private final Map<String, String> names = new HashMap<>();

  ActionWords(Findings findings) {
    for (ThemeFinding theme : findings.themes()) {
      names.put(theme.themeId(), theme.name());
    }
  }

  /** All actions in one sentence; none when none are written down. */
  static List<Sentence> summary(Findings findings) {
    List<ActionFinding> actions = findings.actions().actions();
    if (actions.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (Judgement judgement : Judgement.values()) {
      List<String> ids =
          actions.stream()
              .filter(finding -> finding.judgement() == judgement)
              .map(finding -> Wording.quoted(finding.placed().action().id()))
              .toList();
      if (!ids.isEmpty()) {
        parts.add(effect(judgement) + " " + Wording.list(ids));
      }
    }
    return List.of(
        new Sentence(
            "Actions",
            "Of "
                + Wording.plural(actions.size(), "action", "actions")
                + ", "
                + Wording.list(parts)
                + ". Other causes in the same weeks cannot be excluded.",
            Places.ACTIONS));
  }

  /** How many helped, in a few words. */
  static String headline(List<ActionFinding> actions) {
    long helped = actions.stream().filter(action -> action.judgement() == Judgement.FEWER).count();
    return helped == 0
        ? "No action shows an effect yet"
        : Wording.plural(helped, "action", "actions")
            + " of "
            + actions.size()
            + (helped == 1 ? " goes" : " go")
            + " with fewer mentions";
  }

  private static String effect(Judgement judgement) {
    return switch (judgement) {
      case FEWER -> "customers speak of the theme less since";
      case NO_EVIDENCE -> "there is no evidence of a change since";
      case MORE -> "customers speak of the theme more since";
      case TOO_EARLY -> "it is too early to conclude on";
      case NOT_BEGUN -> "not begun yet is";
      case NO_START -> "without a start is";
      case NO_THEME -> "without a theme is";
    };
  }

  /** What an action did, headed by its id. */
  Sentence sentence(ActionFinding finding) {
    StringBuilder text = new StringBuilder(verdict(finding));
    if (!finding.placed().unknown().isEmpty()) {
      boolean one = finding.placed().unknown().size() == 1;
      text.append(" Nothing that customers say is near ")
          .append(quoted(finding.placed().unknown()))
          .append(one ? "; reword it" : "; reword them")
          .append(" or name a theme's id.");
    }
    return new Sentence(finding.placed().action().id(), text.toString(), Places.EFFECT_TABLE);
  }

  /** The themes of an action, by name. */
  String themes(ActionFinding finding) {
    return quoted(
        finding.placed().themeIds().stream().map(id -> names.getOrDefault(id, id)).toList());
  }

  private static String quoted(List<String> words) {
    return Wording.list(words.stream().map(Wording::quoted).toList());
  }

  private String verdict(ActionFinding finding) {
    Action action = finding.placed().action();
    InterruptedTimeSeries effect = finding.effect();
    boolean several = finding.placed().themeIds().size() > 1;
    return switch (finding.judgement()) {
      case NO_THEME ->
          action.all(ActionKey.THEME).isEmpty()
              ? "No theme is named, so its effect cannot be looked for."
              : "None of its words leads to a theme, so its effect cannot be looked for.";
      case NO_START -> "No start is written down, so its effect cannot be looked for.";
      case NOT_BEGUN ->
          "It had not begun by the last day of this report; its start is "
              + action.one(ActionKey.START)
              + ".";
      case TOO_EARLY -> tooEarly(finding);
      case FEWER, MORE, NO_EVIDENCE ->
          (finding.judgement() == Judgement.NO_EVIDENCE
                  ? "No evidence of a change since " + since(finding) + ": "
                  : "Since " + since(finding) + ", ")
              + themes(finding)
              + (several ? " are mentioned " : " is mentioned ")
              + size(effect)
              + where(action.segment())
              + "; "
              + rates(finding)
              + ". Other causes in the same weeks cannot be excluded.";
    };
  }

  private String tooEarly(ActionFinding finding) {
    InterruptedTimeSeries effect = finding.effect();
    if (effect == null) {
      return "Too early to say: there is no complete week with feedback.";
    }
    String weeks =
        Wording.plural(effect.before(), "complete week", "complete weeks")
            + " before and "
            + effect.after()
            + " since";
    if (!effect.ratio().hasInterval()) {
      return "Too early to say: "
          + weeks
          + " can be used, and eight on either side are needed to show a number, twelve to"
          + " conclude.";
    }
    return "Too early to conclude: "
        + weeks
        + " can be used, and twelve on either side are needed. So far "
        + (effect.ratio().excludes(1) ? "" : "there is no sign of a change: ")
        + themes(finding)
        + (finding.placed().themeIds().size() > 1 ? " are mentioned " : " is mentioned ")
        + size(effect)
        + where(finding.placed().action().segment())
        + "; "
        + rates(finding)
        + ". Other causes in the same weeks cannot be excluded.";
  }

  /** Such as {@code 47 % less often than the other themes let expect (95 % interval 32–59 %)}. */
  private static String size(InterruptedTimeSeries effect) {
    Estimate ratio = effect.ratio();
    boolean controlled = ratio.method().startsWith("controlled");
    boolean less = ratio.value() < 1;
    String size = Wording.fixed(100 * Math.abs(1 - ratio.value()), 0) + "\u00a0%";
    String interval =
        ratio.excludes(1)
            ? Wording.fixed(100 * (less ? 1 - ratio.high() : ratio.low() - 1), 0)
                + "–"
                + Wording.fixed(100 * (less ? 1 - ratio.low() : ratio.high() - 1), 0)
                + "\u00a0%"
            : "from "
                + Wording.fixed(100 * (1 - ratio.low()), 0)
                + "\u00a0% less to "
                + Wording.fixed(100 * (ratio.high() - 1), 0)
                + "\u00a0% more";
    return size
        + (less ? " less often than " : " more often than ")
        + (controlled ? "the other themes let expect" : "the trend before lets expect")
        + " (95\u00a0% interval "
        + interval
        + ")";
  }

  private static String where(SortedMap<String, String> segment) {
    return segment.isEmpty()
        ? ""
        : ", where "
            + Wording.list(
                segment.entrySet().stream()
                    .map(one -> one.getKey() + " is " + Wording.quoted(one.getValue()))
                    .toList());
  }

  /** Such as {@code by 10.2 of 100 customers a week before and by 5.4 since}. */
  private static String rates(ActionFinding finding) {
    return "by "
        + per100(finding, Phase.BEFORE)
        + " of 100 customers before and by "
        + per100(finding, Phase.AFTER)
        + " since";
  }

  private static String per100(ActionFinding finding, Phase phase) {
    return Wording.fixed(100 * rate(finding, phase), 1);
  }

  /** The share of customers who spoke of the themes in the weeks of a phase; NaN of none. */
  static double rate(ActionFinding finding, Phase phase) {
    long customers = 0;
    long exposure = 0;
    for (ActionWeek week : finding.weeks()) {
      if (week.phase() == phase) {
        customers += week.customers();
        exposure += week.exposure();
      }
    }
    return exposure == 0 ? Double.NaN : (double) customers / exposure;
  }

  private static String since(ActionFinding finding) {
    return finding.weeks().stream()
        .filter(week -> week.phase() == Phase.AFTER)
        .map(week -> week.week().toString())
        .findFirst()
        .orElseThrow();
  }
}
