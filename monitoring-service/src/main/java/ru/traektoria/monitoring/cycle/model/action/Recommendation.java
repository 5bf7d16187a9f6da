package ru.traektoria.monitoring.cycle.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Адресная рекомендация (S3 §5, этап 5): to whom, on which number, until when.
 *
 * @param goal id of the cycle's goal; {@code null}: of none
 * @param number what the table said when it was written (S3-67)
 * @param note the analysis it follows from; {@code null}: of none
 * @param practices addresses of good practices that come with it (S3-116)
 * @param answer what the addressee or the methodist wrote last; {@code null}: nothing
 */
public record Recommendation(
    String municipality,
    String year,
    Addressee to,
    String goal,
    Measurement number,
    String note,
    String text,
    LocalDate due,
    List<String> practices,
    State state,
    LocalDate issuedOn,
    String issuedBy,
    Answer answer) {

  /** Состояние рекомендации (S2-15). */
  public enum State {
    ISSUED("выдана"),
    ACKNOWLEDGED("принята к исполнению"),
    FULFILLED("исполнена"),
    WITHDRAWN("отозвана");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** Ответ адресата. */
  public record Answer(String text, LocalDate on, String by) {}

  public boolean open() {
    return state == State.ISSUED || state == State.ACKNOWLEDGED;
  }

  public boolean late(LocalDate today) {
    return open() && due.isBefore(today);
  }

  /** Issues it. */
  public static Decision<Recommendation, CycleEvent> issued(
      String id, Recommendation draft, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.text() == null || draft.text().isBlank()) {
      reasons.add(Reason.at("text", "recommendation.text", "Напишите, что рекомендуется."));
    }
    if (draft.due() == null || draft.due().isBefore(today)) {
      reasons.add(Reason.at("due", "recommendation.due", "Укажите срок не раньше сегодня."));
    }
    draft
        .practices()
        .forEach(
            practice -> {
              if (!Address.opens(practice)) {
                reasons.add(Address.wrong("practices"));
              }
            });
    return reasons.isEmpty()
        ? Decision.accept(draft, CycleEvent.RecommendationIssued.of(id, draft))
        : Decision.refuse(reasons);
  }

  /** The addressee has read it and takes it over. */
  public Decision<Recommendation, CycleEvent> acknowledged(Answer said) {
    return state == State.ISSUED
        ? Decision.accept(with(State.ACKNOWLEDGED, said))
        : Decision.refuse(
            Reason.of("recommendation.state", "Рекомендация уже " + state.title() + "."));
  }

  /** It has been carried out; what was done is said. */
  public Decision<Recommendation, CycleEvent> fulfilled(Answer said) {
    if (!open()) {
      return Decision.refuse(
          Reason.of("recommendation.state", "Рекомендация уже " + state.title() + "."));
    }
    if (said.text() == null || said.text().isBlank()) {
      return Decision.refuse(Reason.at("text", "recommendation.done", "Напишите, что сделано."));
    }
    return Decision.accept(with(State.FULFILLED, said));
  }

  /** It was a mistake; it no longer counts. */
  public Decision<Recommendation, CycleEvent> withdrawn(String id, Answer said) {
    if (state == State.WITHDRAWN) {
      return Decision.unchanged(this);
    }
    if (said.text() == null || said.text().isBlank()) {
      return Decision.refuse(Reason.at("text", "recommendation.why", "Напишите, почему отозвана."));
    }
    Recommendation gone = with(State.WITHDRAWN, said);
    return Decision.accept(gone, CycleEvent.RecommendationIssued.of(id, gone));
  }

  private Recommendation with(State changed, Answer said) {
    return new Recommendation(
        municipality,
        year,
        to,
        goal,
        number,
        note,
        text,
        due,
        practices,
        changed,
        issuedOn,
        issuedBy,
        said);
  }
}
