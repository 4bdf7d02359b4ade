package org.earshot.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.JobProblem;

/** Which charset a text file is in, and how it is opened. */
final class TextCharset {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private TextCharset() {}

  /**
   * The charset of a file: the job's, else that of its byte order mark, else UTF-8 when all of it
   * is well-formed UTF-8, else Windows-1252, in which every byte means something.
   *
   * @param named the charset that the job names; null when it names none
   * @throws JobProblem when the job says UTF-8 and the file is not
   */
  static String of(Path file, FileBytes bytes, String named) {
    if (named != null) {
      Charset charset = Charset.forName(named);
      if (charset.equals(StandardCharsets.UTF_8) && !bytes.utf8()) {
        throw new JobProblem(
            file
                + " is not in UTF-8, as the job's encoding says; leave encoding out, or name"
                + " another such as windows-1252.");
      }
      return charset.name();
    }
    if (bytes.byteOrderMark() != null) {
      return bytes.byteOrderMark();
    }
    return bytes.utf8() ? "UTF-8" : "windows-1252";
  }

  /** Opens a file behind its byte order mark. Bytes that mean nothing become U+FFFD. */
  static Reader open(Path file, String charset) throws IOException {
    InputStream in = Files.newInputStream(file);
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
