package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CourtesyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Sir or Madam,",
        "Dear Ms Hill,",
        "Good morning,",
        "To whom it may concern:",
        "Kind regards, Jo",
        "Yours faithfully, J. Hill",
        "Sincerely, XXXX XXXX",
        "I look forward to your reply.",
        "I am looking forward to hearing from you soon!",
        "Awaiting your response.",
        "Thank you for your time and attention to this matter.",
        "Thanks in advance.",
        "Please treat this as a formal complaint.",
        "Hope this helps",
        "End of.",
        "Rant over!",
        "You can reach me at [email].",
        "Please ring me on [phone]",
        "My number is [phone], evenings are best.",
        "Order number [reference].",
        "The card I used is [number].",
        "I paid with [number].",
        "Mrs Okonkwo"
      })
  void whatLettersBeginAndEndWithIsACourtesy(String mention) {
    assertThat(Courtesy.isWhole(mention)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear for what it is.",
        "Dear Sir or Madam, the room was cold.",
        "Good morning staff, bad evening staff.",
        "Best service in town",
        "They never replied to my best wishes",
        "Looking forward to your new menu",
        "Still awaiting my refund.",
        "End of the street, no sign anywhere",
        "I left my number with your office three times and never got a call back",
        "Nobody answers on [phone]",
        "My order [reference] never came",
        "Mrs Okonkwo was rude",
        "Thank you for your patience",
        "Thank you for your help",
        "I made a formal complaint and heard nothing",
        "Sincerely sorry about the mess, they said, and left without doing anything about the leak"
      })
  void wordsWithAMatterInThemAreNone(String mention) {
    assertThat(Courtesy.isWhole(mention)).isFalse();
  }
}
