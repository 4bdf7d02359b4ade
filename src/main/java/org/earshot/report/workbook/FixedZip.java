package org.earshot.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip file again with one day on every entry, also on those of workbooks in it, so that
 * equal content is equal bytes.
 */
public final class FixedZip {

  /** The day for content without one: the first that a zip file can carry. */
  public static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

  private static final String WORKBOOK = ".xlsx";

  private FixedZip() {}

  /**
   * Writes the entries of a zip file in their order.
   *
   * @param zip the zip file
   * @param day the day that every entry gets, 1980 or later
   * @param file where it is written
   */
  public static void write(byte[] zip, LocalDate day, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(new ByteArrayInputStream(zip), day, out);
    }
  }

  private static void write(InputStream zip, LocalDate day, OutputStream file) throws IOException {
    ZipInputStream in = new ZipInputStream(zip);
    ZipOutputStream out = new ZipOutputStream(file);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(day.atStartOfDay());
      out.putNextEntry(copy);
      if (entry.getName().endsWith(WORKBOOK)) {
        write(in, day, out);
      } else {
        in.transferTo(out);
      }
      out.closeEntry();
    }
    out.finish();
  }
}
