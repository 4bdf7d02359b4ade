package org.earshot.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file again with one day on every entry, so that equal content is equal bytes. */
final class FixedZip {

  private FixedZip() {}

  /**
   * Writes the entries of a zip file in their order.
   *
   * @param zip the zip file
   * @param day the day that every entry gets, 1980 or later
   * @param file where it is written
   */
  static void write(byte[] zip, LocalDate day, Path file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
  }
}
