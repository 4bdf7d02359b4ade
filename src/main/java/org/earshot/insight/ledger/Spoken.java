package org.earshot.insight.ledger;

import java.io.Serializable;
import org.earshot.insight.sentiment.Polarity;

/**
 * A mention in the ledger, without its words.
 *
 * @param themeId its theme; null when it has none
 * @param polarity what it is meant as; null when it has no content
 * @param kept the practice that it tells was kept; null when it tells of none
 * @param broken the practice that it tells was broken; null when it tells of none
 */
public record Spoken(String themeId, Polarity polarity, String kept, String broken)
    implements Serializable {

  /** A mention of which only the theme is known. */
  public Spoken(String themeId) {
    this(themeId, null, null, null);
  }
}
