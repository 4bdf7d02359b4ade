package org.earshot.insight.action;

import java.util.List;
import org.earshot.statistics.InterruptedTimeSeries;

/**
 * What an action did.
 *
 * @param placed the action and its themes
 * @param weeks the complete weeks around it, a year at most on either side; empty when the action
 *     has no theme or no start, or nothing is dated
 * @param effect how often its themes are spoken of since, against what the other themes let expect;
 *     null when there are no weeks
 * @param judgement what follows
 */
public record ActionFinding(
    PlacedAction placed,
    List<ActionWeek> weeks,
    InterruptedTimeSeries effect,
    Judgement judgement) {

  /** Copies the list. */
  public ActionFinding {
    weeks = List.copyOf(weeks);
  }

  /** What can be said of an action. */
  public enum Judgement {
    /** Its themes are spoken of less than the other themes let expect. */
    FEWER("fewer"),
    /** No difference can be told. */
    NO_EVIDENCE("no evidence"),
    /** Its themes are spoken of more than the other themes let expect. */
    MORE("more"),
    /** Too few weeks before or since to conclude. */
    TOO_EARLY("too early"),
    /** It has not begun by the as-of day. */
    NOT_BEGUN("not begun"),
    /** Nobody says when it began. */
    NO_START("no start"),
    /** None of its words leads to a theme. */
    NO_THEME("no theme");

    private final String words;

    Judgement(String words) {
      this.words = words;
    }

    /** The words used in reports and tables. */
    public String words() {
      return words;
    }
  }
}
