package org.earshot.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * A file whose header has been found.
 *
 * @param number its place among the job's files, from 0
 * @param input the place of its entry in the job's inputs, from 0
 * @param source its name in tables, as in {@link FeedbackColumns#SOURCE}
 * @param path where it is
 * @param sha256 its SHA-256 in hexadecimal
 * @param format its format
 * @param layout how its records are laid out
 * @param rules how its rows are understood
 */
record ExportFile(
    int number,
    int input,
    String source,
    String path,
    String sha256,
    ExportFormat format,
    ExportLayout layout,
    ReadingRules rules)
    implements Serializable {

  /** Opens its data records. */
  ExportRecords open() throws IOException {
    return format.parser().open(Path.of(path), layout);
  }
}
