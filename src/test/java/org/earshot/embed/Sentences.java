package org.earshot.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The distinct sentences of guests that the sample is made of, of several wordings the first. */
final class Sentences {

  private static final Path FOLDER = Path.of("src/test/resources/org/earshot/sample/themes");

  private Sentences() {}

  static List<String> ofGuests() {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("hotel-"))
          .sorted()
          .flatMap(
              file -> {
                try {
                  return yaml.readTree(file.toFile()).get("said").asText().lines();
                } catch (IOException problem) {
                  throw new UncheckedIOException(problem);
                }
              })
          .map(sentence -> sentence.replaceAll("\\{([^|}]*)[^}]*\\}", "$1"))
          .distinct()
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
