package org.earshot.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * What the bytes of a file look like.
 *
 * @param size how many they are
 * @param sha256 their SHA-256 in hexadecimal
 * @param magic what their beginning is known for
 * @param byteOrderMark the charset that a mark at the beginning tells; null when there is none
 * @param utf8 whether all of them are well-formed UTF-8
 * @param holdsNul whether a zero byte is among the first 64 KiB
 */
record FileBytes(
    long size,
    String sha256,
    FileMagic magic,
    String byteOrderMark,
    boolean utf8,
    boolean holdsNul) {

  private static final int CHUNK = 1 << 16;

  /** Looks at every byte of a file once. */
  static FileBytes of(Path file) throws IOException {
    Sha256 sha256 = new Sha256();
    Utf8Check utf8 = new Utf8Check();
    byte[] head = new byte[0];
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.readNBytes(chunk, 0, CHUNK);
          read > 0;
          read = in.readNBytes(chunk, 0, CHUNK)) {
        head = size == 0 ? Arrays.copyOf(chunk, read) : head;
        size += read;
        sha256.bytes(ByteBuffer.wrap(chunk, 0, read));
        utf8.add(ByteBuffer.wrap(chunk, 0, read));
      }
    }
    boolean holdsNul = false;
    for (byte one : head) {
      holdsNul |= one == 0;
    }
    return new FileBytes(
        size,
        sha256.digits(),
        FileMagic.valueOf(Arrays.copyOf(head, Math.max(head.length, 64))),
        byteOrderMark(head),
        utf8.finished(),
        holdsNul);
  }

  private static String byteOrderMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return "UTF-8";
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    return startsWith(head, 0xFE, 0xFF) ? "UTF-16BE" : null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    boolean same = head.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (head[i] & 0xFF) == mark[i];
    }
    return same;
  }

  /** Whether bytes that come in pieces are well-formed UTF-8. */
  private static final class Utf8Check {

    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(CHUNK + 8);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK + 8);
    private boolean sound = true;

    void add(ByteBuffer piece) {
      if (sound) {
        bytes.put(piece).flip();
        sound = !decoder.decode(bytes, characters.clear(), false).isError();
        // What is left is the beginning of a character that the next piece goes on with.
        if (sound) {
          bytes.compact();
        }
      }
    }

    boolean finished() {
      return sound && !decoder.decode(bytes.flip(), characters.clear(), true).isError();
    }
  }
}
