package org.earshot.text;

/** Why a mention has no theme. */
public enum Silence {
  /** It has too few letters to speak of anything. */
  TOO_SHORT("too short"),
  /** It is not English, which is what the encoder understands. */
  OTHER_LANGUAGE("other language"),
  /**
   * Its words are all function words, courtesies or facts that stand in the row's other columns.
   */
  NO_CONTENT("no content"),
  /**
   * Very many feedback carry it word for word beside what they have to say, such as "the contact
   * owns a 2011 Sorento".
   */
  STOCK_PHRASE("stock phrase"),
  /** It is near no theme. */
  FAR_FROM_ALL("far from all themes"),
  /** Its theme is one that the analyst excludes from reports. */
  THEME_EXCLUDED("theme excluded");

  private final String word;

  Silence(String word) {
    this.word = word;
  }

  /** The word used in tables and reports. */
  public String word() {
    return word;
  }
}
