package org.earshot.job;

import java.util.List;
import java.util.Map;

/**
 * A job file as it is written: each component is a key, its words parted by dashes. What is left
 * out is null. {@code jobs/reference.yaml} explains every key.
 */
record JobDocument(
    String job,
    String asOf,
    WindowPart window,
    String store,
    String reports,
    String register,
    String practices,
    String actions,
    List<InputPart> inputs,
    EncoderPart encoder,
    ThemesPart themes,
    SignalsPart signals,
    Double rejectedAtMost,
    ReportPart report,
    Map<String, String> variables) {

  /** The weeks that the job looks at. */
  record WindowPart(Integer weeks) {}

  /** One entry of the inputs. */
  record InputPart(
      String path,
      String kind,
      ColumnsPart columns,
      ResponsesPart responses,
      List<String> dates,
      ScorePart score,
      String encoding,
      List<String> placeholders,
      List<String> stopWords) {}

  /** Which column holds what. */
  record ColumnsPart(
      String id,
      String customer,
      String date,
      String question,
      List<String> text,
      String score,
      List<String> segments,
      String problem) {}

  /** Which column says what of how the feedback was answered. */
  record ResponsesPart(
      String answered,
      String closed,
      String promised,
      String timely,
      String reopened,
      String outcome,
      String contactWanted) {}

  /** The scale of the score column. */
  record ScorePart(List<Double> scale, Double best, List<Double> missing, String kind) {}

  /** How texts become vectors. */
  record EncoderPart(String pupilAbove, Integer taughtOn) {}

  /** What is drawn. */
  record ReportPart(String title, List<String> formats, List<String> sections) {}

  /** How themes are found. */
  record ThemesPart(String number, String groups, Integer sample, Long seed, Boolean refit) {}

  /** How signals are found. */
  record SignalsPart(List<String> watch, VolumesPart volumes) {}

  /** Where the customers, orders or contacts of each week stand. */
  record VolumesPart(
      String path, String week, String count, List<String> segments, List<String> dates) {}
}
