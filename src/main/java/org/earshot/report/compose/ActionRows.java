package org.earshot.report.compose;

import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionFinding;
import org.earshot.insight.action.ActionKey;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.InterruptedTimeSeries;
import org.earshot.statistics.Phase;

/** The actions and their effects as a table for machines. */
final class ActionRows {

  private ActionRows() {}

  static DataTable of(Findings findings) {
    return new DataTable(
        "actions",
        List.of(
            "action_id",
            "theme_ids",
            "segment",
            "owner",
            "start",
            "roll_out_end",
            "due",
            "status",
            "note",
            "weeks_before",
            "weeks_since",
            "rate_before",
            "rate_since",
            "rate_ratio",
            "rr_low",
            "rr_high",
            "reduction",
            "verdict",
            "words_without_theme"),
        findings.actions().actions().stream().map(ActionRows::row).toList());
  }

  private static List<Object> row(ActionFinding finding) {
    Action action = finding.placed().action();
    InterruptedTimeSeries effect = finding.effect();
    return MachineTables.row(
        action.id(),
        String.join(" ", finding.placed().themeIds()),
        all(action, ActionKey.SEGMENT),
        action.one(ActionKey.OWNER),
        action.one(ActionKey.START),
        action.one(ActionKey.ROLL_OUT_END),
        action.one(ActionKey.DUE),
        action.one(ActionKey.STATUS),
        action.one(ActionKey.NOTE),
        effect == null ? null : effect.before(),
        effect == null ? null : effect.after(),
        ActionWords.rate(finding, Phase.BEFORE),
        ActionWords.rate(finding, Phase.AFTER),
        effect == null ? null : effect.ratio().value(),
        effect == null ? null : effect.ratio().low(),
        effect == null ? null : effect.ratio().high(),
        effect == null ? null : effect.reduction().value(),
        finding.judgement().words(),
        String.join(ActionForm.BETWEEN, finding.placed().unknown()));
  }

  private static String all(Action action, ActionKey key) {
    return String.join(ActionForm.BETWEEN, action.all(key));
  }
}
