package ru.traektoria.diagnostics.model.assessment;

/**
 * Какой ответ новее: what one device sends keeps its order, however late it comes; of two devices
 * the one wins that knew the answer it replaces. Nobody's answer vanishes unseen.
 */
public enum AnswerOrderRule {
  /** It is the newest: take it. */
  TAKE,
  /** The same device has sent something newer, or the same before: nothing to do. */
  OLD,
  /** Another device answered meanwhile: show that answer and let the person choose. */
  OTHER_DEVICE;

  /**
   * What to do with an answer.
   *
   * @param there the mark of the present answer, {@code null} where there is none
   */
  public static AnswerOrderRule of(Mark there, AnswerSlip slip) {
    if (there == null) {
      return TAKE;
    }
    if (there.device().equals(slip.device())) {
      return slip.sequence() > there.sequence() ? TAKE : OLD;
    }
    return slip.seen() >= there.revision() ? TAKE : OTHER_DEVICE;
  }
}
