package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.AttestationEvent.CategoryAssigned;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Аттестация на категорию (domain.md §2.3): intention, number of the application, outcome. The
 * application itself goes through the state portal.
 *
 * @param position code of the position it is sought for
 * @param intendedFor first day of the month in which the teacher wants to apply
 * @param application {@code null} until it was handed in
 * @param outcome {@code null} until it is decided
 * @param remark why it was withdrawn or annulled, {@code null} otherwise
 */
public record CategoryRequest(
    CategoryRequestId id,
    TeacherId teacher,
    Place place,
    String position,
    Category category,
    LocalDate intendedFor,
    State state,
    Application application,
    Outcome outcome,
    String remark) {

  /** Состояние. */
  public enum State {
    INTENDED("намерение"),
    APPLIED("заявление подано"),
    AWARDED("категория установлена"),
    REFUSED("отказано"),
    WITHDRAWN("отозвано"),
    ANNULLED("запись отменена");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The application as the state portal numbered it. */
  public record Application(String number, LocalDate on) {}

  /** What the regional commission decided, by which order. */
  public record Outcome(boolean awarded, LocalDate on, String order) {}

  /** What is intended. */
  public record Wish(String position, Category category, LocalDate month) {}

  /**
   * Records the intention.
   *
   * @param categoryBefore whether the person has or had a category: only then the highest is open
   */
  public static Decision<CategoryRequest, AttestationEvent> intend(
      CategoryRequestId id, TeacherId teacher, Place place, Wish wish, boolean categoryBefore) {
    List<Reason> reasons = new ArrayList<>();
    if (wish.position() == null || wish.position().isBlank()) {
      reasons.add(Reason.at("position", "category.position", "Выберите должность"));
    }
    if (wish.category() == null) {
      reasons.add(Reason.at("category", "category.category", "Выберите категорию"));
    }
    if (wish.month() == null) {
      reasons.add(Reason.at("month", "category.month", "Укажите, когда будет подано заявление"));
    }
    if (wish.category() == Category.HIGHEST && !categoryBefore) {
      reasons.add(
          Reason.at(
              "category",
              "category.first-before",
              "На высшую категорию подают те, у кого есть или была категория. Сначала — первая"));
    }
    return reasons.isEmpty()
        ? Decision.accept(
            new CategoryRequest(
                id,
                teacher,
                place,
                wish.position(),
                wish.category(),
                wish.month().withDayOfMonth(1),
                State.INTENDED,
                null,
                null,
                null))
        : Decision.refuse(reasons);
  }

  /** The application was handed in. */
  public Decision<CategoryRequest, AttestationEvent> apply(Application told, LocalDate today) {
    if (state != State.INTENDED && state != State.APPLIED) {
      return refuse("category.closed", "Номер вносят до решения, а здесь: " + state.label());
    }
    List<Reason> reasons = new ArrayList<>();
    if (told.number() == null || told.number().isBlank()) {
      reasons.add(Reason.at("number", "category.number", "Укажите номер заявления"));
    }
    past(reasons, told.on(), today, "on");
    return reasons.isEmpty()
        ? Decision.accept(with(State.APPLIED, told, null, null))
        : Decision.refuse(reasons);
  }

  /** The commission decided. */
  public Decision<CategoryRequest, AttestationEvent> decide(Outcome told, LocalDate today) {
    if (state != State.APPLIED) {
      return refuse("category.not-applied", "Решение вносят после номера заявления");
    }
    List<Reason> reasons = new ArrayList<>();
    past(reasons, told.on(), today, "on");
    if (told.on() != null && told.on().isBefore(application.on())) {
      reasons.add(Reason.at("on", "category.before", "Решение раньше заявления"));
    }
    if (told.order() == null || told.order().isBlank()) {
      reasons.add(Reason.at("order", "category.order", "Укажите приказ: номер и дату"));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    CategoryRequest decided =
        with(told.awarded() ? State.AWARDED : State.REFUSED, application, told, null);
    return told.awarded() ? Decision.accept(decided, decided.assigned()) : Decision.accept(decided);
  }

  /** The teacher does not apply after all, or takes the application back. */
  public Decision<CategoryRequest, AttestationEvent> withdraw(String why) {
    if (state != State.INTENDED && state != State.APPLIED) {
      return refuse("category.closed", "Отозвать можно до решения, а здесь: " + state.label());
    }
    return blank(why)
        ? Decision.refuse(Reason.at("remark", "category.remark", "Напишите причину"))
        : Decision.accept(with(State.WITHDRAWN, application, null, why.strip()));
  }

  /** The outcome was recorded by mistake; whoever counted it takes it back. */
  public Decision<CategoryRequest, AttestationEvent> annul(String why) {
    if (state != State.AWARDED) {
      return refuse("category.not-awarded", "Отменяют установленную категорию");
    }
    if (blank(why)) {
      return Decision.refuse(Reason.at("remark", "category.remark", "Напишите причину"));
    }
    CategoryRequest annulled = with(State.ANNULLED, application, outcome, why.strip());
    return Decision.accept(annulled, annulled.assigned());
  }

  private CategoryAssigned assigned() {
    return new CategoryAssigned(
        id,
        teacher,
        place.municipality(),
        place.organisation(),
        position,
        category,
        outcome.on(),
        outcome.order(),
        state == State.ANNULLED ? true : null);
  }

  private CategoryRequest with(State next, Application told, Outcome decided, String words) {
    return new CategoryRequest(
        id, teacher, place, position, category, intendedFor, next, told, decided, words);
  }

  private static void past(List<Reason> reasons, LocalDate on, LocalDate today, String field) {
    if (on == null) {
      reasons.add(Reason.at(field, "category.date", "Укажите дату"));
    } else if (on.isAfter(today)) {
      reasons.add(Reason.at(field, "category.date", "Эта дата ещё не наступила"));
    }
  }

  private static Decision<CategoryRequest, AttestationEvent> refuse(String code, String words) {
    return Decision.refuse(Reason.of(code, words));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
