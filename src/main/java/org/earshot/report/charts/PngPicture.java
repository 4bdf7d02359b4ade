package org.earshot.report.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures as PNG. */
final class PngPicture {

  /**
   * The less quality, the more work on a small file; nothing of the picture is lost. This is the
   * usual work of deflating: the most takes several times as long, for files hardly smaller.
   */
  private static final float USUAL = 1 / 3f;

  private PngPicture() {}

  static byte[] of(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(USUAL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
