package org.earshot.ingest;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How names of columns are compared: without regard to case and unseen space. */
final class HeaderName {

  private HeaderName() {}

  /** Whether two names mean the same column. */
  static boolean same(String one, String other) {
    return CellText.folded(one).equals(CellText.folded(other));
  }

  /** Where a name first stands in a header, from 0; -1 when it does not. */
  static int position(List<String> header, String name) {
    String wanted = CellText.folded(name);
    for (int i = 0; i < header.size(); i++) {
      if (CellText.folded(header.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The name in a header with the fewest letters to change; null when none is at all alike. */
  static String nearest(List<String> header, String name) {
    String wanted = CellText.folded(name);
    String nearest = null;
    int fewest = wanted.length() / 2 + 1;
    for (String candidate : header) {
      String folded = CellText.folded(candidate);
      int changes = LevenshteinDistance.getDefaultInstance().apply(wanted, folded);
      boolean partOfOther =
          folded.length() > 2
              && wanted.length() > 2
              && (folded.contains(wanted) || wanted.contains(folded));
      if (!folded.isEmpty() && changes < fewest) {
        fewest = changes;
        nearest = candidate;
      } else if (nearest == null && partOfOther) {
        nearest = candidate;
      }
    }
    return nearest;
  }
}
