package org.earshot.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.earshot.JobProblem;

/** Reads one format of export. */
interface ExportParser {

  /**
   * Finds the header.
   *
   * @param file the file
   * @param charset the charset it is in, if it is text
   * @param search what to look for
   * @throws JobProblem when there is no such header, or the file is not of this format after all
   */
  ExportLayout layout(Path file, String charset, HeaderSearch search) throws IOException;

  /** Opens the records after the header. */
  ExportRecords open(Path file, ExportLayout layout) throws IOException;
}
