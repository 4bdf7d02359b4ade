package org.earshot.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The teacher: bge-small-en-v1.5 with 8-bit weights, which makes of a text a vector of {@value
 * #DIMENSIONS} numbers and unit length (the state of the first token, normalised). Safe for use by
 * several threads at once.
 *
 * <p>Texts are encoded one at a time. The 8-bit model scales its activations over everything in a
 * batch, so that in a batch the vector of a text would depend on its neighbours: see {@code
 * src/decisions/002-one-text-at-a-time.md}.
 */
public final class SentenceEncoder {

  /** The length of a vector. */
  public static final int DIMENSIONS = 384;

  /** Names the model and how it is used; vectors made under another name are not comparable. */
  public static final String MODEL = "bge-small-en-v1.5-q/cls/1";

  /** How many word pieces the tokenizer knows. */
  static final int WORD_PIECES = 30_522;

  /**
   * The piece that stands before the first of every text, and the one that stands after the last.
   */
  static final int BEGIN = 101;

  static final int END = 102;

  /** How many pieces of a text are read, those two not counted. */
  static final int MOST_PIECES = 510;

  private static final int MOST_TOKENS = MOST_PIECES + 2;

  private static final String WITHIN_WORD = "##";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  private SentenceEncoder() {
    // The tokenizer's library would otherwise look for a cloud machine and report home.
    System.setProperty("OPT_OUT_TRACKING", "true");
    try {
      environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        // Spark runs one task per core; threads below a task would only compete with it.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        session = environment.createSession(resource("/bge-small-en-v1.5-q.onnx"), options);
      }
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              stream("/bge-small-en-v1.5-q-tokenizer.json"),
              Map.of(
                  "padding", "false",
                  "truncation", "true",
                  "maxLength", Integer.toString(MOST_TOKENS)));
    } catch (OrtException problem) {
      throw new IllegalStateException("the sentence encoder could not be loaded", problem);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The one encoder of this JVM; loaded at the first call. */
  public static SentenceEncoder shared() {
    return Holder.SHARED;
  }

  /**
   * The vector of a text: {@value #DIMENSIONS} numbers of unit length. Tokens beyond the 512th are
   * not read. The same text always gives the same vector on the same kind of processor.
   */
  public float[] encode(String text) {
    long[] tokens = tokenizer.encode(text).getIds();
    long[] mask = new long[tokens.length];
    Arrays.fill(mask, 1);
    long[] shape = {1, tokens.length};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[tokens.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] vector = new float[DIMENSIONS];
      states.get(vector);
      UnitVectors.normalise(vector);
      return vector;
    } catch (OrtException problem) {
      throw new IllegalStateException("the sentence encoder failed on: " + text, problem);
    }
  }

  /**
   * The word pieces of a text that are read, 0 to {@value #WORD_PIECES} − 1; {@link #BEGIN} and
   * {@link #END} are not among them.
   */
  int[] pieces(String text) {
    return Arrays.stream(tokenizer.encode(text, false, false).getIds())
        .limit(MOST_PIECES)
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  /** What a word piece reads; of a piece within a word, without the mark that says so. */
  String piece(int piece) {
    String written = tokenizer.decode(new long[] {piece}, false);
    return written.length() > WITHIN_WORD.length() && written.startsWith(WITHIN_WORD)
        ? written.substring(WITHIN_WORD.length())
        : written;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = stream(name)) {
      return stream.readAllBytes();
    }
  }

  private static InputStream stream(String name) {
    return Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name);
  }

  private static final class Holder {
    static final SentenceEncoder SHARED = new SentenceEncoder();
  }
}
