package org.earshot.themes.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;

final class ContradictionsTest {

  private static final Set<String> EVER = Set.of("T01", "T02", "T03", "T04");
  private static final Set<String> PRESENT = Set.of("T01", "T02", "T03");

  private Register register = Register.EMPTY;

  @Test
  void mergeInACircleIsRefusedWithItsWay() {
    say("T01", EditKey.MERGE_INTO, "T02");
    say("T02", EditKey.MERGE_INTO, "T03");
    say("T03", EditKey.MERGE_INTO, "T01");

    assertRefused(
        "T01 merge-into: T01 cannot be merged in a circle: T01 into T02 into T03 into T01.");
  }

  @Test
  void mergeIntoItselfIsRefused() {
    say("T01", EditKey.MERGE_INTO, "T01");

    assertRefused("T01 merge-into: T01 cannot be merged into itself.");
  }

  @Test
  void mergeThatLeadsIntoACircleOfOthersIsToldAtTheCircle() {
    say("T01", EditKey.MERGE_INTO, "T02");
    say("T02", EditKey.MERGE_INTO, "T03");
    say("T03", EditKey.MERGE_INTO, "T02");

    assertRefused("T02 merge-into: T02 cannot be merged in a circle: T02 into T03 into T02.");
  }

  @Test
  void mergedThemeCannotBePinnedOrExcluded() {
    say("T01", EditKey.MERGE_INTO, "T02");
    say("T01", EditKey.PIN, "true");

    assertRefused(
        "T01 merge-into: T01 is merged into T02 and cannot also be pinned; say one of the two.");
  }

  @Test
  void mergeIntoAnExcludedThemeIsRefused() {
    say("T01", EditKey.MERGE_INTO, "T02");
    say("T02", EditKey.EXCLUDE, "true");

    assertRefused(
        "T01 merge-into: T01 cannot be merged into T02, which is excluded; exclude T01 instead.");
  }

  @Test
  void namesAlikeAreRefusedWhateverTheirCaseAndSpacing() {
    say("T01", EditKey.NAME, "Long  waits");
    say("T02", EditKey.NAME, "long waits ");

    assertRefused(
        "T02 name: T02 is named 'long waits ' as T01 is; give them different names, or merge one"
            + " into the other.");
  }

  @Test
  void nameThatTheMachineGaveToAnotherThemeIsRefused() {
    say("T01", EditKey.NAME, "Parking");

    assertThatThrownBy(() -> contradictions().refuseNamesAlike(Map.of("T02", "parking")))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith("T01 name: T01 is named 'Parking' as T02 is;");
  }

  @Test
  void nameOfAThemeThatIsMergedAwayOrRenamedIsFree() {
    say("T01", EditKey.NAME, "Parking");
    say("T02", EditKey.MERGE_INTO, "T01");
    say("T03", EditKey.NAME, "Car park");

    assertThatCode(
            () -> contradictions().refuseNamesAlike(Map.of("T02", "parking", "T03", "parking")))
        .doesNotThrowAnyException();
  }

  @Test
  void themeThatDoesNotExistIsRefusedWithThoseThatDo() {
    say("T01", EditKey.MERGE_INTO, "T77");

    assertThatThrownBy(() -> contradictions().refuseUnknown(EVER, PRESENT))
        .isInstanceOf(JobProblem.class)
        .hasMessage("T01 merge-into: there is no theme T77; the ids go from T01 to T04.");
  }

  @Test
  void goneThemeMayStillBeNamedButNothingIsMergedIntoIt() {
    say("T04", EditKey.NAME, "Old name");
    assertThatCode(() -> contradictions().refuseUnknown(EVER, PRESENT)).doesNotThrowAnyException();

    say("T01", EditKey.MERGE_INTO, "T04");
    assertThatThrownBy(() -> contradictions().refuseUnknown(EVER, PRESENT))
        .hasMessage("T01 merge-into: the theme T04 is gone and takes no part any more.");
  }

  @Test
  void splitThemeIsCalledAfterWhatItIsSplitFrom() {
    say("T31", EditKey.SPLIT_FROM, "T05");
    say("T31", EditKey.PHRASES, "parking");

    assertRefused(
        "T31 split-from: a theme that is split from T05 is called after it: write T05a in place of"
            + " T31.");
  }

  @Test
  void splitByNothingAndByTwoThingsAreRefused() {
    say("T05a", EditKey.SPLIT_FROM, "T05");
    assertRefused(
        "T05a split-from: T05a is split from T05 by nothing; say either phrases or a sub-theme.");

    say("T05a", EditKey.PHRASES, "parking");
    say("T05a", EditKey.SUB_THEME, "car park full");
    assertRefused(
        "T05a sub-theme: T05a is split from T05 by phrases and by a sub-theme; say either phrases"
            + " or a sub-theme.");
  }

  @Test
  void editOfASplitThatNobodyMadeIsRefused() {
    say("T05a", EditKey.NAME, "Parking");

    assertRefused("T05a name: there is no theme T05a; to split it off T05, say split-from.");
  }

  @Test
  void phraseThatTwoThemesClaimIsRefused() {
    say("T01", EditKey.INCLUDE_PHRASES, "charged twice");
    say("T02", EditKey.INCLUDE_PHRASES, "Charged  Twice!");

    assertRefused(
        "T02 include-phrases: mentions with 'Charged  Twice!' can belong to T01 or to T02, not to"
            + " both.");
  }

  @Test
  void phraseThatIsInAndOutOrHasNoWordIsRefused() {
    say("T01", EditKey.EXCLUDE_PHRASES, "…");
    assertRefused("T01 exclude-phrases: '…' is no phrase; it has no word.");

    say("T01", EditKey.EXCLUDE_PHRASES, "refund");
    say("T01", EditKey.INCLUDE_PHRASES, "Refund");
    assertRefused("T01 exclude-phrases: 'refund' is both included and excluded.");
  }

  private void say(String id, EditKey key, String value) {
    register = register.with(id, key, List.of(value));
  }

  private void assertRefused(String sentence) {
    assertThatThrownBy(() -> contradictions().refuse())
        .isInstanceOf(JobProblem.class)
        .hasMessage(sentence);
  }

  private Contradictions contradictions() {
    return new Contradictions(register, (id, key) -> id + " " + key.word());
  }
}
