package org.earshot.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes or of a list of fields, in hexadecimal. */
final class Sha256 {

  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Adds bytes. */
  Sha256 bytes(ByteBuffer bytes) {
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a field with its length before it, so that no two lists of fields give the same bytes; a
   * field that is null differs from an empty one.
   */
  Sha256 field(String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  /** The 64 digits of everything that was added; starts anew. */
  String digits() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
