package org.earshot.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What a customer met with, before it is put into words.
 *
 * @param branch where
 * @param date the day of the survey
 * @param customer the customer's number
 * @param good themes to praise
 * @param bad themes to complain of
 */
record Visit(Branch branch, LocalDate date, String customer, List<Theme> good, List<Theme> bad) {

  /** The sum of the effects of its themes, in points on the scale 1–5; below 0 is better. */
  double effect() {
    return good.stream().mapToDouble(Theme::effect).sum()
        + bad.stream().mapToDouble(Theme::effect).sum();
  }
}
