package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Slide;

/** The slides for a meeting, five to seven: the place to name another. */
final class Deck {

  /** More than this nobody sits through. */
  private static final int MOST = 7;

  private Deck() {}

  static List<Slide> of(Findings findings) {
    List<Slide> first = new ArrayList<>();
    first.add(FrontSlides.headline(findings));
    first.add(FrontSlides.changes(findings));
    if (!findings.themes().isEmpty()) {
      first.add(FrontSlides.themes(findings));
    }
    List<Slide> last = new ArrayList<>();
    if (!findings.actions().actions().isEmpty()) {
      last.add(ActionsSection.slide(findings));
    }
    last.add(DataSlide.of(findings));
    List<Slide> slides = new ArrayList<>(first);
    slides.addAll(ThemeSlides.of(findings, MOST - first.size() - last.size()));
    slides.addAll(last);
    return List.copyOf(slides);
  }
}
