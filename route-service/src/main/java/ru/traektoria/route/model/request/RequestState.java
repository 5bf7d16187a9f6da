package ru.traektoria.route.model.request;

/** Состояние заявки: подана → согласована → зачислен → обучен (S3 §3.2.2). */
public enum RequestState {
  SUBMITTED("подана"),
  AGREED("согласована"),
  ENROLLED("зачислен в группу"),
  COMPLETED("обучен"),
  REFUSED("отклонена"),
  WITHDRAWN("отозвана"),
  EXPELLED("отчислен");

  private final String label;

  RequestState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the training is still to come: what «планируют обучение» counts (PU.10). */
  public boolean open() {
    return this == SUBMITTED || this == AGREED || this == ENROLLED;
  }

  /** Whether a second request for the same training of the year is one too many. */
  public boolean holds() {
    return open() || this == COMPLETED;
  }
}
