package org.earshot.insight.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.earshot.RealData;
import org.earshot.embed.SentenceEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head that is part of the program, on sentences that it was not trained on. */
final class SentimentHeadTest {

  private static final String BETTER = "What could we do better?";
  private static final String GOOD = "What was good?";

  private static final SentimentHead HEAD = SentimentHead.load();

  @ParameterizedTest
  @CsvSource({
    "The dentist was gentle and I felt no pain at all., POSITIVE",
    "I am over the moon with my new glasses., POSITIVE",
    "You could not wish for a better plumber., POSITIVE",
    "The museum guide made history come alive., POSITIVE",
    "The plumber flooded our kitchen and left., NEGATIVE",
    "My glasses broke on the second day., NEGATIVE",
    "The bus did not come and nobody knew why., NEGATIVE",
    "The museum was overcrowded and stuffy., NEGATIVE",
    "This was not a good experience., NEGATIVE"
  })
  void blameAndPraiseAreToldApart(String text, Polarity polarity) {
    assertThat(sentiment(text, null).polarity()).isEqualTo(polarity);
  }

  @Test
  void nothingIsPraiseAfterAskingForImprovementAndBlameAfterAskingForPraise() {
    assertThat(sentiment("Nothing comes to my mind", BETTER).value()).isGreaterThan(0.5);
    assertThat(sentiment("Nothing whatsoever", BETTER).value()).isGreaterThan(0.5);
    assertThat(sentiment("Nothing whatsoever", GOOD).value()).isLessThan(-0.3);
  }

  @Test
  void everythingIsLessPraiseAfterAskingForImprovementThanAfterAskingForPraise() {
    double better = sentiment("Just about everything", BETTER).value();

    assertThat(sentiment("Just about everything", GOOD).value()).isGreaterThan(better + 0.2);
  }

  @Test
  void suggestionIsAWishForSomethingBetter() {
    assertThat(sentiment("More benches in the park", BETTER).value()).isLessThan(-0.5);
  }

  @Test
  void probabilitiesSumToOne() {
    Sentiment sentiment = sentiment("The queue moved quickly.", null);

    assertThat(sentiment.negative() + sentiment.neutral() + sentiment.positive())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void sameAfterTravellingToAnExecutor() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(HEAD);
    }
    float[] vector = SentenceEncoder.shared().encode("The queue moved quickly.");
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      SentimentHead arrived = (SentimentHead) in.readObject();

      assertThat(arrived.of(vector, BETTER)).isEqualTo(HEAD.of(vector, BETTER));
    }
  }

  @Test
  void provenanceNamesTheLicenceAndLeavesCareOpinionOut() {
    assertThat(HEAD.weights().provenance())
        .anyMatch(sentence -> sentence.contains("Copyright (c) 2021 NHS England"))
        .anyMatch(
            sentence -> sentence.contains("Care Opinion") && sentence.contains("none of them"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You couldn't fault the cooking.",
        "The parking is not bad.",
        "No complaints about the workshop.",
        "Nothing was too much trouble for the porter."
      })
  void denyingAFaultIsPraise(String sentence) {
    assertThat(sentiment(sentence, null).polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The porter was not helpful at all.",
        "No answer from the porter.",
        "The bus driver never answered.",
        "Nobody was any use."
      })
  void denyingWhatIsGoodIsBlame(String sentence) {
    assertThat(sentiment(sentence, null).polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void sentencesThatDenySomethingAreToldApart() throws IOException {
    SentimentTraining.Figures denied = SentimentTraining.denied(HEAD);

    assertThat(denied.texts()).isEqualTo(120);
    assertThat(denied.area()).isGreaterThanOrEqualTo(0.945);
  }

  @Test
  void headCarriesOverToRespondentsAndDomainsThatItWasNotTrainedOn() throws IOException {
    assumeThat(Boolean.getBoolean("earshot.slow"))
        .as("takes minutes; ask for it with -Dearshot.slow=true")
        .isTrue();
    Path survey = RealData.folder().resolve("nhs-fft/NHFT.csv");
    SentimentTraining training = new SentimentTraining(survey);

    assertThat(training.heldBack().area()).isGreaterThanOrEqualTo(0.95);
    assertThat(training.heldBack().negativeError()).isLessThan(0.05);
    assertThat(training.heldBack().positiveError()).isLessThan(0.05);
    assertThat(training.carriedOver().area()).isGreaterThanOrEqualTo(0.90);
  }

  private static Sentiment sentiment(String text, String question) {
    return HEAD.of(SentenceEncoder.shared().encode(text), question);
  }
}
