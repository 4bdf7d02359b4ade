package org.earshot.embed;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Gives the teacher's vectors; whoever keeps them encodes only texts that it does not know. */
@FunctionalInterface
public interface Teacher {

  /**
   * The teacher's vector of every text.
   *
   * @param stage what is encoded, for the progress line
   * @param texts one column, {@link VectorColumns#TEXT}
   * @return one row per distinct text, with the columns of {@link VectorColumns}
   */
  Dataset<Row> encode(String stage, Dataset<Row> texts);
}
