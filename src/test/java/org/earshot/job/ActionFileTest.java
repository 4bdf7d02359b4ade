package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.earshot.JobProblem;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionKey;
import org.earshot.report.workbook.ExcelEdits.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActionFileTest {

  private static final String TEXT =
      """
      # What we did.
      actions:
        kiosks:   # in both houses
          theme: [long queue at check-in, T42]
          segment: {Branch: Harbour}
          start: 2026-W14
        wifi: {theme: the Wi-Fi drops, start: 2026-03-18, roll-out-end: 2026-W13}
      """;

  @Test
  void everyKeyIsRead() {
    List<Action> actions = file(TEXT).actions();

    assertThat(actions).extracting(Action::id).containsExactly("kiosks", "wifi");
    assertThat(actions.get(0).all(ActionKey.THEME))
        .containsExactly("long queue at check-in", "T42");
    assertThat(actions.get(0).segment()).containsEntry("Branch", "Harbour");
    assertThat(actions.get(0).day(ActionKey.START).first()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(actions.get(1).day(ActionKey.START).first()).isEqualTo(LocalDate.of(2026, 3, 18));
    assertThat(actions.get(1).day(ActionKey.ROLL_OUT_END).last())
        .isEqualTo(LocalDate.of(2026, 3, 29));
    assertThat(file("").actions()).isEmpty();
    assertThat(file("# nothing yet\nactions:\n").actions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'acts: {}' | line 1: there is no key 'acts'",
        "'actions: [a]' | line 1: actions must be a group of ids",
        "'actions:\n  a b: {theme: T1}' | line 2: 'a b' is no id",
        "'actions:\n  a: T01' | line 2: a must be a group of keys",
        "'actions:\n  a: {them: T01}' | line 2: there is no key 'them' in a; the nearest is 'theme'",
        "'actions:\n  a: {start: soon}' | line 2: start: 'soon' must be a day such as",
        "'actions:\n  a: {start: 2026-W60}' | line 2: start: '2026-W60' must be a day such as",
        "'actions:\n  a: {segment: Harbour}' | line 2: segment must be a segment's column",
        "'actions:\n  a: {start: 2026-W14, roll-out-end: 2026-W13}' | must not be before start",
      })
  void mistakeIsToldWithItsLine(String text, String sentence) {
    assertThatThrownBy(() -> file(text))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith("weekly-actions.yaml")
        .hasMessageContaining(sentence);
  }

  @Test
  void editsOfTheSheetAreWrittenWhereTheyBelongAndNothingElseIsTouched() {
    ActionPull pull = new ActionPull(file(TEXT));
    List<ActionChange> changes =
        pull.take(
            List.of(
                edit("kiosks", "owner", "", "Ana: front office"),
                edit("kiosks", "segment", "Branch: Harbour", "Branch:Harbour; Channel: Email"),
                edit("wifi", "start", "2026-03-18", "2026-w13"),
                edit("A01", "theme", "", "refund takes weeks; T06"),
                edit("A01", "note", "", "=1+1")));

    assertThat(changes)
        .extracting(ActionChange::line)
        .containsExactly(
            "kiosks owner: nothing → \"Ana: front office\"",
            "kiosks segment: \"Branch: Harbour\" → \"Branch: Harbour; Channel: Email\"",
            "wifi start: \"2026-03-18\" → \"2026-W13\"",
            "A01 theme: nothing → \"refund takes weeks; T06\"",
            "A01 note: nothing → \"=1+1\"");
    String text = pull.text("weekly-actions.yaml");
    assertThat(text)
        .isEqualTo(
            """
            # What we did.
            actions:
              kiosks:   # in both houses
                theme: [long queue at check-in, T42]
                segment: {Branch: Harbour, Channel: Email}
                start: 2026-W14
                owner: "Ana: front office"
              wifi: {theme: the Wi-Fi drops, start: 2026-W13, roll-out-end: 2026-W13}
              A01: {theme: [refund takes weeks, T06], note: "=1+1"}
            """);
    assertThat(
            new ActionPull(file(text))
                .take(List.of(edit("kiosks", "owner", "", "Ana: front office"))))
        .as("once is enough")
        .isEmpty();
  }

  @Test
  void firstActionMakesTheFile() {
    ActionPull pull = new ActionPull(file(""));
    pull.take(List.of(edit("A01", "theme", "", "T06"), edit("A01", "start", "", "2026-06-01")));

    assertThat(pull.text("weekly-actions.yaml"))
        .isEqualTo("actions:\n  A01: {theme: [T06], start: 2026-06-01}\n");
  }

  @Test
  void emptiedCellTakesBackWhatItSaid() {
    ActionPull pull = new ActionPull(file(TEXT));
    pull.take(List.of(edit("kiosks", "segment", "Branch: Harbour", "")));

    assertThat(pull.text("weekly-actions.yaml")).doesNotContain("segment", "Harbour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kiosks | start | 2026-W14 | next week | Actions!D9: start: 'NEXT WEEK' must be a day",
        "kiosks | segment | 'Branch: Harbour' | Harbour | such as Branch: Harbour",
        "kiosks | judgement | fewer | more | this cell only shows what is",
        "wifi | roll-out-end | 2026-W13 | 2026-W01 | the roll-out must not end before the start",
        "kiosks | start | 2026-W10 | 2026-W11 | line 6 has \"2026-W14\"; change one of them",
      })
  void editThatCannotBeIsRefusedWithItsCell(
      String id, String column, String before, String now, String sentence) {
    ActionPull pull = new ActionPull(file(TEXT));
    assertThatThrownBy(() -> pull.take(List.of(edit(id, column, before, now))))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith("Actions!D9")
        .hasMessageContaining(sentence);
  }

  private static ActionFile file(String text) {
    return ActionFile.of(text, "weekly-actions.yaml");
  }

  private static Edit edit(String id, String column, String before, String now) {
    return new Edit(id, column, "Actions!D9", before == null ? "" : before, now == null ? "" : now);
  }
}
