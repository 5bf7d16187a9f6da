package ru.traektoria.diagnostics.web;

import ru.traektoria.diagnostics.model.assessment.AssessmentState;

/**
 * How far a campaign is: every invited person stands in exactly one of the other columns.
 *
 * @param waiting invited, no answer yet
 * @param consented agreed or answering
 * @param passed done; a withdrawal after that still counts as passed
 * @param withdrawn took the consent back before the end
 */
public record ProgressView(
    int invited, int waiting, int declined, int consented, int passed, int withdrawn) {

  /** Nobody invited. */
  public static final ProgressView NONE = new ProgressView(0, 0, 0, 0, 0, 0);

  /** With one more person. */
  ProgressView plus(AssessmentState state, boolean completed) {
    return switch (state) {
      case INVITED -> plus(1, 0, 0, 0, 0);
      case DECLINED -> plus(0, 1, 0, 0, 0);
      case CONSENTED, STARTED -> plus(0, 0, 1, 0, 0);
      case SCORED -> plus(0, 0, 0, 1, 0);
      case WITHDRAWN -> completed ? plus(0, 0, 0, 1, 0) : plus(0, 0, 0, 0, 1);
    };
  }

  private ProgressView plus(int w, int d, int c, int p, int x) {
    return new ProgressView(
        invited + 1, waiting + w, declined + d, consented + c, passed + p, withdrawn + x);
  }
}
