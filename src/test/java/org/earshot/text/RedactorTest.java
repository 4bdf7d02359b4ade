package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers are those that Ofcom and NANPA set aside for fiction, cards test numbers. */
final class RedactorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jo.smith@example.org",
        "Jo_Smith+hotel@mail.example.co.uk",
        "jürgen@bücher.example"
      })
  void mailAddressesAreTakenOut(String address) {
    assertThat(Redactor.redact("write to " + address + ", please"))
        .isEqualTo("write to [email], please");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c", "http://example.org", "www.example.org/a"})
  void webAddressesAreTakenOut(String address) {
    assertThat(Redactor.redact("see " + address + " for it")).isEqualTo("see [link] for it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020 7946 0958",
        "(020) 7946 0958",
        "020 79460958",
        "02079460958",
        "07700 900123",
        "07700 900 123",
        "07700900123",
        "07700-900-123",
        "+44 7700 900123",
        "+44 20 7946 0958",
        "+44 (0)20 7946 0958",
        "+442079460958",
        "01632 960 123",
        "0113.496.0123",
        "212-555-0123",
        "(212) 555-0123",
        "(212)555-0123",
        "212.555.0123",
        "212 555 0123",
        "1-212-555-0123",
        "+1 212 555 0123",
        "2125550123"
      })
  void telephoneNumbersAreTakenOut(String number) {
    assertThat(Redactor.redact("ring " + number + ", any day")).isEqualTo("ring [phone], any day");
    assertThat(Redactor.redact(number)).isEqualTo("[phone]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "378282246310005"
      })
  void cardNumbersAreTakenOut(String card) {
    assertThat(Redactor.redact("my card " + card + " was charged"))
        .isEqualTo("my card [number] was charged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819", "DE89370400440532013000"})
  void accountNumbersAreTakenOut(String account) {
    assertThat(Redactor.redact("paid from " + account + " in May"))
        .isEqualTo("paid from [account] in May");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GQ-56028", "A-123456789", "CASE-12345"})
  void referencesAreTakenOut(String reference) {
    assertThat(Redactor.redact("my order (" + reference + "). Thanks"))
        .isEqualTo("my order ([reference]). Thanks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code P-0420 in JAN-2017",
        "the CX-5, the F-150 and the COVID-19 rules",
        "on 12/05/2026 at 10:30",
        "on 2026-05-12 at 10:30",
        "on 2026-05-12 10:30 sharp",
        "on 2026-05-12 10.30 sharp",
        "on 12.05.2026 10.30 sharp",
        "on 05-12-2026 10:30 sharp",
        "from 2019-2021 we stayed",
        "in 2019, 2020, 2021 and 2022",
        "in 2019 2020 2021",
        "paid £1,234.50 for it",
        "paid £12 345.50 for it",
        "paid 1.234.567,89 for it",
        "order 123456 is late",
        "order 123456 of 12 May 2026",
        "order #12345-678 is late",
        "room 12, 14 and 16",
        "between 10.30 and 11.45",
        "10-12 nights, 2-3 times",
        "100% of 5 out of 5",
        "a 2011 Sorento with 120 000 miles"
      })
  void datesAmountsAndShortNumbersStay(String text) {
    assertThat(Redactor.redact(text)).isEqualTo(text);
  }

  @Test
  void everythingInOneTextIsTakenOut() {
    assertThat(
            Redactor.redact(
                "I am jo@example.org, 07700 900123 or 020 7946 0958; order 123456 of 12/05/2026"))
        .isEqualTo("I am [email], [phone] or [phone]; order 123456 of 12/05/2026");
  }

  @Test
  void textWithoutAnythingOfTheKindStaysAsItIs() {
    assertThat(Redactor.redact("Costs $5 \\ a night, and £3 \\1 more"))
        .isEqualTo("Costs $5 \\ a night, and £3 \\1 more");
    assertThat(Redactor.redact("")).isEmpty();
  }
}
