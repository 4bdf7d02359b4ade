package org.earshot.report;

import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.practice.Evidence;
import org.earshot.insight.practice.EvidenceCount;
import org.earshot.insight.practice.PracticeFinding;
import org.earshot.insight.practice.PracticeFinding.Heard;
import org.earshot.insight.practice.PracticeFindings;
import org.earshot.insight.practice.PracticeQuote;
import org.earshot.insight.practice.ScoreGap;
import org.earshot.insight.practice.Verdict;
import org.earshot.insight.practice.WorstSegment;
import org.earshot.statistics.Moments;
import org.earshot.statistics.Proportion;

/** Practices of a ferry company: one often broken, one often kept, one hidden, one unspoken of. */
final class FixturePractices {

  private FixturePractices() {}

  static PracticeFindings of(boolean lowIsBest) {
    String scale = lowIsBest ? "1–5, 1 is best" : "1–5, 5 is best";
    Moments broken = new Moments(41, lowIsBest ? 4.2 : 1.8, 1.1);
    Moments rest = new Moments(3_800, lowIsBest ? 2.7 : 3.3, 1.9);
    return new PracticeFindings(
        List.of(
            new PracticeFinding(
                "courtesy",
                "Calm and courtesy",
                "Staff stay calm and polite.",
                "Standards of complaint handling.",
                "A friendly word, also to an angry customer.",
                new Heard(120, 95, 30, 101, 33),
                new Proportion(30, 120).estimate(),
                new Proportion(8, 40).minus(new Proportion(22, 80)),
                List.of(),
                null,
                List.of(quote(Verdict.KEPT, "The crew were friendly even in the storm.")),
                List.of()),
            new PracticeFinding(
                "ownership",
                "Ownership and follow-through",
                "Whoever takes a matter on sees it through.",
                "Standards of complaint handling.",
                "One name, and a call back when it was promised.",
                new Heard(80, 19, 63, 20, 71),
                new Proportion(63, 80).estimate(),
                new Proportion(25, 26).minus(new Proportion(38, 54)),
                List.of(
                    new ScoreGap(
                        "surveys/*.csv",
                        scale,
                        lowIsBest,
                        broken.mean(),
                        rest.mean(),
                        broken.n(),
                        rest.n(),
                        broken.minus(rest))),
                new WorstSegment(
                    "Route",
                    "Northern isles",
                    new Proportion(33, 36).estimate(),
                    new Proportion(33, 36).minus(new Proportion(30, 44)),
                    4),
                List.of(
                    quote(Verdict.BROKEN, "I was passed from the pier to the office and back."),
                    quote(Verdict.KEPT, "Moira took it on and rang me the same evening.")),
                List.of(new EvidenceCount(Evidence.REOPENED, 44, 512))),
            empty("recovery", "Recovery and going beyond", null),
            empty("flexibility", "Flexibility", new Heard(0, 0, 0, 0, 0))));
  }

  private static PracticeFinding empty(String id, String name, Heard heard) {
    return new PracticeFinding(
        id,
        name,
        "What it is.",
        "Whence.",
        "What good looks like.",
        heard,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static PracticeQuote quote(Verdict verdict, String text) {
    return new PracticeQuote(
        verdict, text, "0a1b2c3d4e5f6071", "surveys/may.csv", 88, LocalDate.of(2026, 5, 19), 2.0);
  }
}
