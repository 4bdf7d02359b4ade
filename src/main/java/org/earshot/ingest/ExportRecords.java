package org.earshot.ingest;

import java.io.Closeable;
import java.io.IOException;

/** The data records of an open file, one after the other. */
interface ExportRecords extends Closeable {

  /** The next record; null after the last. */
  ExportRecord next() throws IOException;
}
