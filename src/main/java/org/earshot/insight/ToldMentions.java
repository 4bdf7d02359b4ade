package org.earshot.insight;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.embed.VectorColumns;
import org.earshot.text.MentionColumns;

/** Mentions with what their gists tell. */
final class ToldMentions {

  private ToldMentions() {}

  /**
   * Every mention once; what its gist tells is null where it has no content.
   *
   * @param mentions the columns of {@link MentionColumns}
   * @param told the columns of {@link org.earshot.themes.ThemeColumns} and {@link ToldColumns}
   */
  static Dataset<Row> of(Dataset<Row> mentions, Dataset<Row> told) {
    return mentions.join(
        told,
        mentions
            .col(MentionColumns.GIST)
            .equalTo(told.col(VectorColumns.TEXT))
            .and(mentions.col(MentionColumns.SILENCE).isNull()),
        "left");
  }
}
