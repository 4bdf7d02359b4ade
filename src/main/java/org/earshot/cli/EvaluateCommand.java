package org.earshot.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
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
          + " when they agree no more than by chance.",
      "",
      "Example:",
      "  earshot evaluate labelled.csv --text Comment --gold Topic"
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
      description = "The column of the labels, one for each text.")
  private String gold;

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
      agreement = pipeline.evaluate(file, text, gold, themes, taughtOn, stages);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(json ? asJson(agreement) : asText(agreement));
    terminal.flush();
    return ExitCode.DONE;
  }

  private static String asText(Agreement agreement) {
    String figures =
        String.format(
            Locale.ROOT,
            "themes     %d%nV-measure  %.4f%nAMI        %.4f%nARI        %.4f%nunthemed   %.1f %%",
            agreement.themes(),
            agreement.vMeasure(),
            agreement.adjustedMutualInformation(),
            agreement.adjustedRandIndex(),
            100 * agreement.unthemed());
    return agreement.pupil() == null ? figures : figures + pupil(agreement.pupil());
  }

  private static String pupil(PupilQuality pupil) {
    return String.format(
        Locale.ROOT,
        "%npupil      %s; %d of %d texts by the encoder",
        pupil.compared() == 0
            ? "no text encoded by both, so its quality is not known"
            : String.format(
                Locale.ROOT,
                "mean cosine %.4f to the sentence encoder, over %d texts",
                pupil.meanCosine(),
                pupil.compared()),
        pupil.byTeacher(),
        pupil.texts());
  }

  private static ObjectNode asJson(Agreement agreement) {
    ObjectNode figures =
        JsonNodeFactory.instance
            .objectNode()
            .put("themes", agreement.themes())
            .put("v_measure", agreement.vMeasure())
            .put("ami", agreement.adjustedMutualInformation())
            .put("ari", agreement.adjustedRandIndex())
            .put("unthemed", agreement.unthemed());
    if (agreement.pupil() != null) {
      figures
          .putObject("pupil")
          .put(
              "mean_cosine",
              agreement.pupil().compared() == 0 ? null : agreement.pupil().meanCosine())
          .put("compared", agreement.pupil().compared())
          .put("by_encoder", agreement.pupil().byTeacher())
          .put("texts", agreement.pupil().texts());
    }
    return figures;
  }
}
