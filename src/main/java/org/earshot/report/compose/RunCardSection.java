package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.insight.Findings;
import org.earshot.insight.RunFact;
import org.earshot.report.blocks.Facts;
import org.earshot.report.blocks.Facts.Fact;
import org.earshot.report.blocks.Facts.Part;
import org.earshot.report.blocks.Section;

/** How the numbers were made. */
final class RunCardSection {

  private RunCardSection() {}

  static Section of(Findings findings) {
    Map<String, List<Fact>> parts = new LinkedHashMap<>();
    for (RunFact fact : findings.runCard()) {
      parts
          .computeIfAbsent(fact.part(), part -> new ArrayList<>())
          .add(new Fact(fact.name(), fact.value()));
    }
    List<Part> all =
        parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList();
    return new Section(
        Places.RUN_CARD,
        "Run card",
        "How these numbers were made, so that they can be checked and made again.",
        List.of(new Facts(all)));
  }
}
