package org.earshot.sample;

import java.util.List;
import java.util.Locale;

/**
 * Invents personal data that belongs to nobody: example domains, telephone numbers that the UK's
 * regulator keeps for fiction, and card numbers made for testing.
 */
final class Secrets {

  private static final List<String> FIRST =
      List.of(
          "alison",
          "b.kaur",
          "carys",
          "d.okafor",
          "eileen",
          "f.marsh",
          "geoff",
          "hana",
          "ivo",
          "j.hartley",
          "kofi",
          "l.pemberton",
          "moira",
          "nils",
          "olga",
          "p.whitlock",
          "ruth",
          "sunil");
  private static final List<String> LAST =
      List.of("crafts", "home", "1961", "mail", "knits", "garden", "work", "family", "studio");
  private static final List<String> DOMAINS = List.of("example.org", "example.com", "example.net");
  private static final List<String> CARDS =
      List.of(
          "4111 1111 1111 1111",
          "5555 5555 5555 4444",
          "4012-8888-8888-1881",
          "5105 1051 0510 5100");

  private final Dice dice;

  Secrets(Dice dice) {
    this.dice = dice;
  }

  Comment.Secret draw() {
    return switch (dice.weighted(List.of(5.0, 5.0, 1.0))) {
      case 0 -> new Comment.Secret("email", email());
      case 1 -> new Comment.Secret("phone", phone());
      default -> new Comment.Secret("card", dice.pick(CARDS));
    };
  }

  String email() {
    return dice.pick(FIRST) + "." + dice.pick(LAST) + "@" + dice.pick(DOMAINS);
  }

  private String phone() {
    return switch (dice.between(1, 4)) {
      case 1 -> String.format(Locale.ROOT, "01632 960%03d", dice.between(0, 999));
      case 2 -> String.format(Locale.ROOT, "07700 900%03d", dice.between(0, 999));
      case 3 -> String.format(Locale.ROOT, "07700900%03d", dice.between(0, 999));
      default -> String.format(Locale.ROOT, "+44 7700 900%03d", dice.between(0, 999));
    };
  }
}
