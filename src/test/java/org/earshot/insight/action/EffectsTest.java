package org.earshot.insight.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.insight.action.ActionFinding.Judgement;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Written;
import org.earshot.statistics.Phase;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

final class EffectsTest {

  private static final YearWeek FIRST = YearWeek.of(2026, 1);
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 28);

  /** The weekly counts of the truth; the rest of each week's survey speaks of something else. */
  private static List<Entry> planted(JsonNode truth) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode file : truth.get("files")) {
      String source = file.get("source").asText();
      if (source.matches("2026-W[0-9]+\\.csv")) {
        YearWeek week = YearWeek.parse(source.substring(0, 8));
        int queue = planted(truth, 0, week);
        int wifi = planted(truth, 1, week);
        add(entries, week, "queue", queue, "T01");
        add(entries, week, "wifi", wifi, "T02");
        add(entries, week, "other", file.get("usable").asInt() - queue - wifi, "T03");
      }
    }
    return entries;
  }

  private static int planted(JsonNode truth, int action, YearWeek week) {
    return truth.get("actions").get(action).get("feedbackByWeek").get(week.toString()).asInt();
  }

  @Test
  void plantedActionThatHelpedIsFoundAndTheOneThatDidNotIsNot() throws Exception {
    JsonNode truth =
        JsonMapper.builder().build().readTree(Path.of("sample-data/truth.json").toFile());
    JsonNode kiosks = truth.get("actions").get(0);
    JsonNode points = truth.get("actions").get(1);
    assertThat(kiosks.get("helped").asBoolean()).isTrue();
    assertThat(points.get("helped").asBoolean()).isFalse();

    ActionFindings found =
        effects(
            planted(truth),
            action("kiosks", kiosks.get("week").asText(), null, "T01"),
            action("points", points.get("week").asText(), null, "T02"));

    ActionFinding helped = found.actions().get(0);
    assertThat(helped.judgement()).isEqualTo(Judgement.FEWER);
    assertThat(helped.effect().ratio().low()).isLessThan(kiosks.get("rateTimes").asDouble());
    assertThat(helped.effect().ratio().high()).isGreaterThan(kiosks.get("rateTimes").asDouble());
    ActionFinding useless = found.actions().get(1);
    // Eleven weeks before it are one too few to conclude; what can be seen is no change.
    assertThat(useless.judgement()).isEqualTo(Judgement.TOO_EARLY);
    assertThat(useless.effect().before()).isEqualTo(11);
    assertThat(useless.effect().ratio().excludes(1)).isFalse();
  }

  @Test
  void sameRateBeforeAndSinceIsNoEvidence() {
    ActionFinding finding =
        effects(steady(10, 10, 13), action("a", "2026-W14", null, "T01")).actions().get(0);

    assertThat(finding.judgement()).isEqualTo(Judgement.NO_EVIDENCE);
    assertThat(finding.effect().ratio().value()).isCloseTo(1, within(0.05));
  }

  @Test
  void twiceTheRateIsMore() {
    ActionFinding finding =
        effects(steady(10, 20, 13), action("a", "2026-W14", null, "T01")).actions().get(0);

    assertThat(finding.judgement()).isEqualTo(Judgement.MORE);
  }

  @Test
  void weeksOfTheRollOutAreLeftOutAndAWeekBegunInItsMiddleToo() {
    List<Phase> phases =
        effects(steady(10, 5, 13), action("a", "2026-04-01", "2026-W16", "T01"))
            .actions()
            .get(0)
            .weeks()
            .stream()
            .map(ActionWeek::phase)
            .toList();
    // 1 April 2026 is the Wednesday of W14.
    assertThat(phases.subList(0, 13)).containsOnly(Phase.BEFORE);
    assertThat(phases.subList(13, 16)).containsOnly(Phase.LEFT_OUT);
    assertThat(phases.subList(16, 26)).containsOnly(Phase.AFTER);

    List<Phase> midWeek =
        effects(steady(10, 5, 13), action("a", "2026-04-01", null, "T01"))
            .actions()
            .get(0)
            .weeks()
            .stream()
            .map(ActionWeek::phase)
            .toList();
    assertThat(midWeek.get(13)).isEqualTo(Phase.LEFT_OUT);
    assertThat(midWeek.get(14)).isEqualTo(Phase.AFTER);
  }

  /** The burst of W12 and W13 is why the action of W14 was taken. */
  @Test
  void burstThatGaveRiseToTheActionIsLeftOut() {
    List<Entry> entries = new ArrayList<>();
    for (int week = 0; week < 26; week++) {
      YearWeek one = FIRST.plusWeeks(week);
      add(entries, one, "own", week == 11 || week == 12 ? 60 : 8 + week % 3, "T01");
      add(entries, one, "other", 100, "T03");
    }
    ActionFinding finding = effects(entries, action("a", "2026-W14", null, "T01")).actions().get(0);

    assertThat(finding.weeks())
        .filteredOn(week -> week.phase() == Phase.LEFT_OUT)
        .extracting(week -> week.week().toString())
        .containsExactly("2026-W12", "2026-W13");
    // With the burst the rate would seem to have fallen.
    assertThat(finding.effect().ratio().excludes(1)).isFalse();
  }

  @Test
  void actionInOneSegmentIsMeasuredThere() {
    List<Entry> entries = new ArrayList<>();
    for (int week = 0; week < 26; week++) {
      String day = FIRST.plusWeeks(week).atDay(DayOfWeek.MONDAY).toString();
      for (int i = 0; i < 40; i++) {
        boolean harbour = i % 2 == 0;
        boolean speaks = i / 2 < (harbour && week >= 13 ? 3 : 9);
        String id = week + "-" + i;
        entries.add(
            Written.entry(
                id,
                id,
                day,
                null,
                null,
                Map.of("Branch", harbour ? "Harbour" : "Hillside"),
                speaks ? "T01" : "T03"));
      }
    }
    Action there = action("a", "2026-W14", null, "T01");
    ActionFinding harbour =
        effects(entries, there.with(ActionKey.SEGMENT, List.of("Branch: Harbour")))
            .actions()
            .get(0);

    assertThat(harbour.weeks().get(0).customers()).isEqualTo(9);
    assertThat(harbour.weeks().get(0).exposure()).isEqualTo(20);
    assertThat(harbour.judgement()).isEqualTo(Judgement.FEWER);
    ActionFinding hillside =
        effects(entries, there.with(ActionKey.SEGMENT, List.of("Branch: Hillside")))
            .actions()
            .get(0);
    assertThat(hillside.judgement()).isEqualTo(Judgement.NO_EVIDENCE);
  }

  @Test
  void whatCannotBeMeasuredSaysWhy() {
    List<Entry> entries = steady(10, 10, 13);
    Action noStart = action("a", "2026-W14", null, "T01").with(ActionKey.START, List.of());

    assertThat(effects(entries, noStart).actions().get(0).judgement())
        .isEqualTo(Judgement.NO_START);
    assertThat(effects(entries, action("a", "2026-W30", null, "T01")).actions().get(0).judgement())
        .isEqualTo(Judgement.NOT_BEGUN);
    assertThat(
            Effects.of(
                    List.of(
                        new PlacedAction(
                            action("a", "2026-W14", null), List.of(), List.of("nonsense"))),
                    entries,
                    List.of("T01"),
                    AS_OF)
                .actions()
                .get(0)
                .judgement())
        .isEqualTo(Judgement.NO_THEME);
    ActionFinding young = effects(entries, action("a", "2026-W23", null, "T01")).actions().get(0);
    assertThat(young.judgement()).isEqualTo(Judgement.TOO_EARLY);
    assertThat(young.effect().after()).isEqualTo(4);
    assertThat(young.effect().ratio().hasInterval()).isFalse();
    assertThat(effects(List.of(), action("a", "2026-W14", null, "T01")).actions().get(0).weeks())
        .isEmpty();
  }

  private static List<Entry> steady(int before, int since, int change) {
    List<Entry> entries = new ArrayList<>();
    for (int week = 0; week < 26; week++) {
      YearWeek one = FIRST.plusWeeks(week);
      add(entries, one, "own", (week < change ? before : since) + week % 2, "T01");
      add(entries, one, "other", 100, "T03");
    }
    return entries;
  }

  private static void add(
      List<Entry> entries, YearWeek week, String name, int customers, String theme) {
    for (int i = 0; i < customers; i++) {
      String id = week + name + i;
      entries.add(
          Written.entry(
              id, id, week.atDay(DayOfWeek.TUESDAY).toString(), null, null, Map.of(), theme));
    }
  }

  private static Action action(String id, String start, String rollOutEnd, String... themes) {
    return new Action(id, new TreeMap<>(Map.of(ActionKey.START, List.of(start))))
        .with(ActionKey.THEME, List.of(themes))
        .with(ActionKey.ROLL_OUT_END, rollOutEnd == null ? List.of() : List.of(rollOutEnd));
  }

  private static ActionFindings effects(List<Entry> entries, Action... actions) {
    return Effects.of(
        List.of(actions).stream()
            .map(action -> new PlacedAction(action, action.all(ActionKey.THEME), List.of()))
            .toList(),
        entries,
        List.of("T01", "T02", "T03"),
        AS_OF);
  }
}
