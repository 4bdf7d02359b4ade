package org.earshot.report.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one font of all charts. */
final class ChartFont {

  /** What an SVG asks for: families of the same widths. */
  static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String FONT_LIST = "sun.awt.fontconfig";
  private static final Font REGULAR = load();

  private ChartFont() {}

  /** The font in a size in pixels. */
  static Font plain(float size) {
    return REGULAR.deriveFont(Font.PLAIN, size);
  }

  /** The bold font in a size in pixels. */
  static Font bold(float size) {
    return REGULAR.deriveFont(Font.BOLD, size);
  }

  private static Font load() {
    try (InputStream font = ChartFont.class.getResourceAsStream(RESOURCE)) {
      if (font == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      startWithoutSystemFonts();
      return Font.createFont(Font.TRUETYPE_FONT, font);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (FontFormatException problem) {
      throw new IllegalStateException(RESOURCE + " is not a font", problem);
    }
  }

  /**
   * Java on Linux asks fontconfig for the machine's fonts before it opens any, and fails where
   * there are none. A list of its own, however short, keeps it from asking.
   */
  private static void startWithoutSystemFonts() throws IOException {
    if (System.getProperty("os.name", "").startsWith("Linux")
        && System.getProperty(FONT_LIST) == null) {
      Path list = Files.createTempFile("earshot-fonts", ".properties");
      list.toFile().deleteOnExit();
      Files.writeString(list, "version=1\nsequence.allfonts=default\n");
      System.setProperty(FONT_LIST, list.toString());
    }
  }
}
