package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatContactsTest {

  private static final List<String> THEMES = List.of("app", "billing", "delivery");

  private static final List<Map<String, String>> ROWS =
      ReferenceTable.rows(RepeatContactsTest.class, "t4_contacts_expected.csv");

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 4, 30);

  @ParameterizedTest
  @ValueSource(ints = {7, 30})
  void everyContactIsLinkedAsInTheReference(int window) {
    RepeatContacts contacts = reference(window);

    for (int i = 0; i < ROWS.size(); i++) {
      assertThat(contacts.isRepeat(i)).isEqualTo(yes(i, "is_repeat_" + window));
      assertThat(contacts.isFollowed(i)).isEqualTo(yes(i, "followed_" + window));
      assertThat(contacts.isCensored(i)).isNotEqualTo(yes(i, "fcr_eligible_" + window));
    }
  }

  @Test
  void resolutionIsThatOfTheReference() {
    List<Map<String, String>> expected = ReferenceTable.rows(getClass(), "t4_fcr_expected.csv");
    for (Map<String, String> row : expected) {
      RepeatContacts contacts = reference(Integer.parseInt(row.get("window")));
      int theme = THEMES.indexOf(row.get("theme"));

      FirstContactResolution resolution =
          theme < 0 ? contacts.resolution() : contacts.resolution(theme);

      assertThat(resolution.share().n()).isEqualTo(Long.parseLong(row.get("chains")));
      assertThat(resolution.resolved()).isEqualTo(Long.parseLong(row.get("resolved_first")));
      assertThat(resolution.share().value())
          .isCloseTo(Double.parseDouble(row.get("fcr")), within(1e-9));
      assertThat(resolution.repeatCustomers())
          .isEqualTo(Long.parseLong(row.get("repeat_customers")));
    }
  }

  @Test
  void lateContactIsCensoredAndCountsForNothing() {
    // Asked on day 0 and again on day 3; another customer on day 5; the data end on day 9.
    RepeatContacts contacts =
        RepeatContacts.within(7, new int[] {1, 1, 2}, new int[] {1, 1, 1}, new long[] {0, 3, 5}, 9);

    assertThat(contacts.resolution().share().n()).isEqualTo(1);
    assertThat(contacts.resolution().resolved()).isZero();
    assertThat(contacts.repeatCustomers()).isEqualTo(1);
    assertThat(contacts.isCensored(2)).isTrue();
  }

  @Test
  void nothingObservedLongEnoughHasNoShare() {
    RepeatContacts contacts =
        RepeatContacts.within(30, new int[] {1}, new int[] {1}, new long[] {0}, 10);

    assertThat(contacts.resolution().share().value()).isNaN();
    assertThat(contacts.resolution().share().n()).isZero();
  }

  @Test
  void dayForEachContactIsDemanded() {
    assertThatThrownBy(() -> RepeatContacts.within(7, new int[1], new int[2], new long[2], 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there are 1, 2 and 2");
  }

  private static RepeatContacts reference(int window) {
    return RepeatContacts.within(
        window,
        ROWS.stream().mapToInt(row -> Integer.parseInt(row.get("customer"))).toArray(),
        ROWS.stream().mapToInt(row -> THEMES.indexOf(row.get("theme"))).toArray(),
        ROWS.stream().mapToLong(row -> LocalDate.parse(row.get("date")).toEpochDay()).toArray(),
        LAST_DAY.toEpochDay());
  }

  private static boolean yes(int row, String column) {
    return ROWS.get(row).get(column).equals("1");
  }
}
