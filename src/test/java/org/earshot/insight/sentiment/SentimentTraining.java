package org.earshot.insight.sentiment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earshot.embed.SentenceEncoder;
import org.earshot.insight.practice.Practice;
import org.earshot.job.PracticesFile;

/**
 * Trains the sentiment head anew and tells how good it is; {@code src/README.md} has the command.
 * Takes minutes. The labelled survey is the first argument where it is not at its usual place.
 */
public final class SentimentTraining {

  static final List<String> PROVENANCE =
      List.of(
          "Trained by ridge regression on vectors of bge-small-en-v1.5, by SentimentTraining among"
              + " the tests.",
          "Texts 1: the answers of NHFT.csv that have a sentiment label, from the Friends and"
              + " Family Test of one NHS trust, published with pxtextmining under the MIT License,"
              + " Copyright (c) 2021 NHS England.",
          "That publication also has texts of Care Opinion under CC BY-NC-SA 4.0, in files of their"
              + " own (co.csv, co_multi_label.csv); none of them was used.",
          "Texts 2: sentences.yaml and the examples of jobs/practices.yaml, written for Earshot and"
              + " under its licence.",
          "The weights are under Earshot's licence. No text can be read from them.",
          "MIT License: Permission is hereby granted, free of charge, to any person obtaining a copy"
              + " of this software and associated documentation files (the \"Software\"), to deal in"
              + " the Software without restriction, including without limitation the rights to use,"
              + " copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the"
              + " Software, and to permit persons to whom the Software is furnished to do so, subject"
              + " to the following conditions: The above copyright notice and this permission notice"
              + " shall be included in all copies or substantial portions of the Software. THE"
              + " SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,"
              + " INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A"
              + " PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT"
              + " HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF"
              + " CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE"
              + " OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.");

  private static final Path HEAD =
      Path.of("src/main/resources/org/earshot/insight/sentiment/head.json");

  private final List<LabelledMention> survey;
  private final List<SentenceFile.Sentence> sentences;
  private final List<LabelledMention> own;
  private final List<LabelledMention> examples;

  /** Encodes everything, which takes a minute or two. */
  SentimentTraining(Path surveyFile) throws IOException {
    survey =
        SurveyFile.read(surveyFile).parallelStream()
            .map(
                answer ->
                    mention(
                        answer.text(), answer.question(), answer.polarity(), answer.respondent()))
            .toList();
    sentences = SentenceFile.read();
    own = mentions(sentences);
    List<LabelledMention> judged = new ArrayList<>();
    for (Practice practice : PracticesFile.read(Path.of("jobs/practices.yaml")).practices()) {
      judged.addAll(examples(practice.kept(), Polarity.POSITIVE));
      judged.addAll(examples(practice.broken(), Polarity.NEGATIVE));
    }
    examples = List.copyOf(judged);
  }

  /** Trains, prints the figures and writes the weights. */
  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments.length == 0 ? "../shared/data/nhs-fft/NHFT.csv" : arguments[0]);
    SentimentTraining training = new SentimentTraining(file);
    SentimentHead head = training.head();
    Files.writeString(HEAD, json(head) + "\n");
    PrintWriter terminal = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    terminal.println("survey answers held back by respondent: " + training.heldBack());
    terminal.println("own sentences held back by domain: " + training.carriedOver());
    terminal.println("own sentences that deny something: " + denied(head));
  }

  /** Sentences that deny something, judged by a head that was not trained on them. */
  static Figures denied(SentimentHead head) throws IOException {
    List<LabelledMention> texts = mentions(SentenceFile.denied());
    return Figures.of(
        texts.stream().map(text -> head.of(text.vector(), text.question())).toList(), texts);
  }

  static String json(SentimentHead head) throws IOException {
    return new ObjectMapper().writeValueAsString(head.weights()).replace(",\"", ",\n\"");
  }

  /** The head that all texts give. */
  SentimentHead head() {
    return SentimentTrainer.train(all(sentence -> true), PROVENANCE);
  }

  /** Survey answers judged by heads that were trained without their respondent. */
  Figures heldBack() {
    List<LabelledMention> all = all(sentence -> true);
    List<LabelledMention> texts = new ArrayList<>();
    List<Sentiment> sentiments = new ArrayList<>();
    for (int fold = 0; fold < SentimentTrainer.FOLDS; fold++) {
      int held = fold;
      SentimentHead head =
          SentimentTrainer.train(
              all.stream().filter(text -> SentimentTrainer.fold(text) != held).toList(), List.of());
      for (LabelledMention text : survey) {
        if (SentimentTrainer.fold(text) == held) {
          texts.add(text);
          sentiments.add(head.of(text.vector(), text.question()));
        }
      }
    }
    return Figures.of(sentiments, texts);
  }

  /** The domains of our own sentences but the one that stands for all. */
  List<String> domains() {
    return sentences.stream()
        .map(SentenceFile.Sentence::domain)
        .distinct()
        .filter(domain -> !domain.equals(SentenceFile.ANY))
        .toList();
  }

  /** Sentences of all domains, each judged by a head that was trained without its own. */
  Figures carriedOver() {
    List<LabelledMention> texts = new ArrayList<>();
    List<Sentiment> sentiments = new ArrayList<>();
    for (String domain : domains()) {
      List<LabelledMention> held = of(sentence -> sentence.domain().equals(domain));
      texts.addAll(held);
      sentiments.addAll(judged(domain, held));
    }
    return Figures.of(sentiments, texts);
  }

  private List<Sentiment> judged(String domain, List<LabelledMention> texts) {
    SentimentHead head =
        SentimentTrainer.train(all(sentence -> !sentence.domain().equals(domain)), List.of());
    return texts.stream().map(text -> head.of(text.vector(), text.question())).toList();
  }

  private List<LabelledMention> all(Predicate<SentenceFile.Sentence> wanted) {
    List<LabelledMention> all = new ArrayList<>(survey);
    all.addAll(of(wanted));
    all.addAll(examples);
    return all;
  }

  private List<LabelledMention> of(Predicate<SentenceFile.Sentence> wanted) {
    return IntStream.range(0, own.size())
        .filter(i -> wanted.test(sentences.get(i)))
        .mapToObj(own::get)
        .toList();
  }

  private static List<LabelledMention> mentions(List<SentenceFile.Sentence> sentences) {
    return sentences.parallelStream()
        .map(
            sentence ->
                mention(sentence.text(), sentence.question(), sentence.polarity(), sentence.text()))
        .toList();
  }

  private static List<LabelledMention> examples(List<String> texts, Polarity polarity) {
    return texts.parallelStream().map(text -> mention(text, null, polarity, text)).toList();
  }

  private static LabelledMention mention(
      String text, String question, Polarity polarity, String respondent) {
    return new LabelledMention(
        SentenceEncoder.shared().encode(text), QuestionKind.of(question), polarity, respondent);
  }

  /**
   * How good a head is on some texts.
   *
   * @param texts how many
   * @param area under the ROC curve of negative against positive ones
   * @param right the share whose likeliest polarity is the judged one
   * @param negativeError the calibration error of the probability of negative
   * @param positiveError the calibration error of the probability of positive
   */
  record Figures(int texts, double area, double right, double negativeError, double positiveError) {

    static Figures of(List<Sentiment> sentiments, List<LabelledMention> texts) {
      List<Polarity> judged = texts.stream().map(LabelledMention::polarity).toList();
      List<Integer> polar =
          IntStream.range(0, judged.size())
              .filter(i -> judged.get(i) != Polarity.NEUTRAL)
              .boxed()
              .toList();
      return new Figures(
          judged.size(),
          RocArea.of(
              polar.stream().mapToDouble(i -> sentiments.get(i).value()).toArray(),
              polar.stream().map(i -> judged.get(i) == Polarity.POSITIVE).toList()),
          IntStream.range(0, judged.size())
              .mapToDouble(i -> sentiments.get(i).polarity() == judged.get(i) ? 1 : 0)
              .average()
              .orElseThrow(),
          Reliability.error(
              sentiments.stream().mapToDouble(Sentiment::negative).toArray(),
              judged.stream().map(polarity -> polarity == Polarity.NEGATIVE).toList()),
          Reliability.error(
              sentiments.stream().mapToDouble(Sentiment::positive).toArray(),
              judged.stream().map(polarity -> polarity == Polarity.POSITIVE).toList()));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d texts, AUC %.4f, right %.3f, calibration error %.3f negative, %.3f positive",
          texts,
          area,
          right,
          negativeError,
          positiveError);
    }
  }
}
