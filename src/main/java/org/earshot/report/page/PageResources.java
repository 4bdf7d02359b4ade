package org.earshot.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page's style sheet and script. */
final class PageResources {

  static final String STYLE = read("page.css");
  static final String SCRIPT = read("page.js");

  private PageResources() {}

  private static String read(String name) {
    try (InputStream words = PageResources.class.getResourceAsStream(name)) {
      if (words == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(words.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
