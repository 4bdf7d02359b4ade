package org.earshot.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes or of a list of fields, in hexadecimal. */
public final class Sha256 {

  private static final int BUFFER_BYTES = 1 << 16;

  private final MessageDigest digest;

  /** Of nothing yet. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * The fingerprint of a file's bytes: 64 hexadecimal digits in lower case.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public static String of(Path file) {
    Sha256 sha256 = new Sha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        sha256.bytes(ByteBuffer.wrap(buffer, 0, count));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return sha256.digits();
  }

  /** Adds bytes. */
  public Sha256 bytes(ByteBuffer bytes) {
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a field with its length before it, so that no two lists of fields give the same bytes; a
   * field that is null differs from an empty one.
   */
  public Sha256 field(String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  /** The 64 digits of everything that was added; starts anew. */
  public String digits() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
