package org.earshot.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.earshot.JobProblem;
import org.earshot.embed.PupilQuality;
import org.earshot.job.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot evaluate}: theme quality against human labels. */
@Command(
    name = "evaluate",
    description =
        "Finds themes in a file of texts and compares them with labels that people gave them.",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "V-measure, AMI and ARI are 1 when themes and labels divide the texts alike; AMI and ARI are 0"
          + " when they agree no more than by chance. A name is right when it lies nearer to the label"
          + " most of its theme's texts have than to any other. With several columns each label of"
          + " 30 texts or more is held against the theme or group that comes nearest to it.",
      "",
      "Example:",
      "  earshot evaluate labelled.csv --text Comment --gold Topic",
      "  earshot evaluate ticked.csv --text Comment --gold Parking --gold Staff --gold Waiting"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A CSV or XLSX file.")
  private Path file;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "COLUMN",
      description = "The column of the texts.")
  private String text;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "COLUMN",
      description =
          "The column of the labels, one for each text; or several columns (repeated, or parted by"
              + " commas), each for one label and with 1 in the rows that have it.")
  private List<String> golds;

  @Option(
      names = "--themes",
      paramLabel = "N",
      description = "How many themes to find; without it the data decide.")
  private Integer themes;

  @Option(
      names = "--taught-on",
      paramLabel = "N",
      description =
          "Teach a pupil on N of the texts and let it encode the others, as a job with many texts"
              + " does; without it the sentence encoder encodes all.")
  private Integer taughtOn;

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  @Mixin private ProgressOption progress;

  EvaluateCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    if (themes != null && themes < 2) {
      throw new JobProblem(String.format(Locale.ROOT, "--themes is %d; write 2 or more.", themes));
    }
    if (taughtOn != null && taughtOn < 1) {
      throw new JobProblem(
          String.format(Locale.ROOT, "--taught-on is %d; write 1 or more.", taughtOn));
    }
    Agreement agreement;
    try (StageProgress stages = progress.open(spec)) {
      agreement = pipeline.evaluate(file, text, golds, themes, taughtOn, stages);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(json ? asJson(agreement) : asText(agreement));
    terminal.flush();
    return ExitCode.DONE;
  }

  private static String asText(Agreement agreement) {
    StringBuilder text = new StringBuilder();
    line(text, "themes     %d", agreement.themes());
    if (agreement.division() != null) {
      line(text, "V-measure  %.4f", agreement.division().vMeasure());
      line(text, "AMI        %.4f", agreement.division().adjustedMutualInformation());
      line(text, "ARI        %.4f", agreement.division().adjustedRandIndex());
    }
    line(text, "unthemed   %.1f %%", 100 * agreement.unthemed());
    line(
        text,
        "names      %.1f %% right (four telling words: %.1f %%)",
        100 * agreement.naming().names(),
        100 * agreement.naming().words());
    if (!agreement.labels().isEmpty()) {
      line(text, "mean F1    %.4f of %d labels", agreement.meanF1(), agreement.labels().size());
      for (Agreement.LabelFit fit : agreement.labels()) {
        line(text, "  %.4f  %s (%d texts): %s", fit.f1(), fit.label(), fit.texts(), fit.found());
      }
    }
    if (agreement.pupil() != null) {
      pupil(text, agreement.pupil());
    }
    return text.toString().stripTrailing();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }

  private static void pupil(StringBuilder text, PupilQuality pupil) {
    String quality =
        pupil.compared() == 0
            ? "no text encoded by both, so its quality is not known"
            : String.format(
                Locale.ROOT,
                "mean cosine %.4f to the sentence encoder, over %d texts",
                pupil.meanCosine(),
                pupil.compared());
    line(
        text,
        "pupil      %s; %d of %d texts by the encoder",
        quality,
        pupil.byTeacher(),
        pupil.texts());
  }

  private static ObjectNode asJson(Agreement agreement) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("themes", agreement.themes());
    if (agreement.division() != null) {
      node.put("v_measure", agreement.division().vMeasure())
          .put("ami", agreement.division().adjustedMutualInformation())
          .put("ari", agreement.division().adjustedRandIndex());
    }
    node.put("unthemed", agreement.unthemed())
        .put("name_accuracy", agreement.naming().names())
        .put("word_accuracy", agreement.naming().words());
    if (agreement.division() == null) {
      node.put("mean_f1", agreement.labels().isEmpty() ? null : agreement.meanF1());
      ArrayNode labels = node.putArray("labels");
      for (Agreement.LabelFit fit : agreement.labels()) {
        labels
            .addObject()
            .put("label", fit.label())
            .put("texts", fit.texts())
            .put("found", fit.found())
            .put("f1", fit.f1());
      }
    }
    if (agreement.pupil() != null) {
      node.putObject("pupil")
          .put(
              "mean_cosine",
              agreement.pupil().compared() == 0 ? null : agreement.pupil().meanCosine())
          .put("compared", agreement.pupil().compared())
          .put("by_encoder", agreement.pupil().byTeacher())
          .put("texts", agreement.pupil().texts());
    }
    return node;
  }
}
