package org.earshot.embed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.store.Sha256;

/**
 * Texts a second of the teacher, of its tokenizer alone, of the word pieces that the pupil reads
 * and of the pupil, in turn on all cores, each text once:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=org.earshot.embed.EncoderBenchmark \
 *     -Dexec.args="FILE.csv COLUMN"
 * </pre>
 */
final class EncoderBenchmark {

  private static final int TAUGHT_ON = 1_000;
  private static final int ROUNDS = 5;
  private static final int TEACHERS_TEXTS_A_ROUND = 200;

  private final Map<String, double[]> textsAndSeconds = new LinkedHashMap<>();

  private EncoderBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<String> texts = texts(Path.of(arguments[0]), arguments[1]);
    List<String> learnt = texts.subList(0, TAUGHT_ON);
    List<String> rest = texts.subList(TAUGHT_ON, texts.size());
    new EncoderBenchmark().run(pupil(learnt), rest);
  }

  private void run(Pupil pupil, List<String> texts) {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> some =
          texts.subList(texts.size() * round / ROUNDS, texts.size() * (round + 1) / ROUNDS);
      List<String> few = some.subList(0, Math.min(TEACHERS_TEXTS_A_ROUND, some.size()));
      time("teacher", few, SentenceEncoder.shared()::encode);
      time("teacher's tokenizer", some, SentenceEncoder.shared()::pieces);
      time("word pieces", some, WordPieces.shared()::of);
      time("pupil", some, pupil::encode);
    }
    double teacher = textsASecond("teacher");
    textsAndSeconds
        .keySet()
        .forEach(
            what ->
                System.out.printf(
                    Locale.ROOT,
                    "%-20s %,10.0f texts a second, %,8.1f times the teacher's%n",
                    what,
                    textsASecond(what),
                    textsASecond(what) / teacher));
  }

  private void time(String what, List<String> texts, Consumer<String> work) {
    long start = System.nanoTime();
    texts.parallelStream().forEach(work);
    double[] sums = textsAndSeconds.computeIfAbsent(what, first -> new double[2]);
    sums[0] += texts.size();
    sums[1] += (System.nanoTime() - start) / 1e9;
  }

  private double textsASecond(String what) {
    double[] sums = textsAndSeconds.get(what);
    return sums[0] / sums[1];
  }

  private static Pupil pupil(List<String> texts) {
    List<Integer> present =
        texts.stream()
            .flatMapToInt(text -> IntStream.of(SentenceEncoder.shared().pieces(text)))
            .sorted()
            .distinct()
            .boxed()
            .toList();
    float[][] ofPieces =
        present.parallelStream()
            .map(SentenceEncoder.shared()::piece)
            .map(SentenceEncoder.shared()::encode)
            .toArray(float[][]::new);
    SortedMap<Integer, float[]> pieces = new TreeMap<>();
    for (int i = 0; i < ofPieces.length; i++) {
      pieces.put(present.get(i), ofPieces[i]);
    }
    float[][] vectors =
        texts.parallelStream().map(SentenceEncoder.shared()::encode).toArray(float[][]::new);
    return Teaching.teach(texts, vectors, pieces, 0);
  }

  /**
   * The distinct texts of a column, in an order that has nothing to do with what they are about.
   */
  private static List<String> texts(Path file, String column) throws Exception {
    List<String> texts = new ArrayList<>();
    try (CSVParser rows =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        texts.add(row.get(column));
      }
    }
    return texts.stream()
        .filter(text -> !text.isBlank())
        .distinct()
        .sorted(Comparator.comparing(text -> new Sha256().field(text).digits()))
        .toList();
  }
}
