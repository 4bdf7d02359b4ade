package org.earshot.insight.sentiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences of our own: those that teach and those that only measure. */
final class SentenceFile {

  /** Sentences that answer any question; held back with no domain. */
  static final String ANY = "any";

  private SentenceFile() {}

  /** A sentence with its domain and what it was written to be. */
  record Sentence(String domain, String question, Polarity polarity, String text) {}

  /** One block of the file. */
  record Block(
      String domain,
      String question,
      List<String> negative,
      List<String> neutral,
      List<String> positive) {}

  /** The sentences that teach, in the order of their file. */
  static List<Sentence> read() throws IOException {
    return read("sentences.yaml");
  }

  /** Sentences that deny something, from which nothing is learned. */
  static List<Sentence> denied() throws IOException {
    return read("denied.yaml");
  }

  private static List<Sentence> read(String name) throws IOException {
    ObjectMapper yaml =
        new ObjectMapper(new YAMLFactory())
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);
    try (InputStream file = SentenceFile.class.getResourceAsStream(name)) {
      List<Sentence> sentences = new ArrayList<>();
      Arrays.stream(yaml.readValue(file, Block[].class))
          .forEach(
              block -> {
                add(sentences, block, Polarity.NEGATIVE, block.negative());
                add(sentences, block, Polarity.NEUTRAL, block.neutral());
                add(sentences, block, Polarity.POSITIVE, block.positive());
              });
      return sentences;
    }
  }

  private static void add(
      List<Sentence> sentences, Block block, Polarity polarity, List<String> texts) {
    texts.forEach(
        text -> sentences.add(new Sentence(block.domain(), block.question(), polarity, text)));
  }
}
