package org.earshot.insight.sentiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The labelled survey answers of {@code nhs-fft/NHFT.csv}. */
public final class SurveyFile {

  private SurveyFile() {}

  /**
   * A labelled answer.
   *
   * @param respondent who gave it; up to three answers have the same
   * @param question as asked
   * @param text the answer on one line
   * @param polarity by the label 1 (very positive) to 5 (very negative), 3 being neutral or mixed
   * @param themes the names of the labels that coders gave it
   */
  public record Answer(
      String respondent, String question, String text, Polarity polarity, Set<String> themes) {}

  /** The answers that have both text and a sentiment label, in the order of the file. */
  public static List<Answer> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Answer> answers = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        String text = row.get("FFT answer").replaceAll("(?U)\\s+", " ").trim();
        String label = row.get("Comment sentiment");
        if (!text.isEmpty() && !label.isEmpty()) {
          answers.add(
              new Answer(
                  row.get("Respondent ID"),
                  row.get("FFT question"),
                  text,
                  polarity((int) Double.parseDouble(label)),
                  themes(row)));
        }
      }
    }
    return answers;
  }

  private static Polarity polarity(int label) {
    if (label == 3) {
      return Polarity.NEUTRAL;
    }
    return label < 3 ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  private static Set<String> themes(CSVRecord row) {
    return row.toMap().entrySet().stream()
        .filter(cell -> cell.getValue().equals("1"))
        .map(java.util.Map.Entry::getKey)
        .filter(column -> !column.equals("FFT categorical answer"))
        .filter(column -> !column.equals("Comment sentiment"))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
