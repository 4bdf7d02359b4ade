package org.earshot.insight.answer;

import java.util.List;

/**
 * How feedback was answered, and how often nothing was said.
 *
 * @param inputs the inputs that name columns of answers, in the order of the job
 * @param questions how many answers to each question said nothing, by input, question and segment
 */
public record AnswerFindings(List<InputAnswers> inputs, List<QuestionSilence> questions) {

  /** Nothing was looked for. */
  public static final AnswerFindings NONE = new AnswerFindings(List.of(), List.of());

  /** Copies the lists. */
  public AnswerFindings {
    inputs = List.copyOf(inputs);
    questions = List.copyOf(questions);
  }
}
