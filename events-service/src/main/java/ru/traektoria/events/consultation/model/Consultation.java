package ru.traektoria.events.consultation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.events.consultation.model.ConsultationEvent.ConsultationGiven;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Консультация: a question with its thread, or one that was given and recorded (S0-22, S0-43).
 *
 * @param place who advises: the municipal service, or a school its own people
 * @param asker who asked, {@code null} for a recorded one
 * @param given what was given, {@code null} until a question is answered
 * @param consultant who has it, {@code null} while nobody
 * @param thread messages in their order; empty for a recorded one
 * @param rating 1 to 5, {@code null} until rated
 */
public record Consultation(
    ConsultationId id,
    Place place,
    Topic topic,
    ConsultationState state,
    Asker asker,
    Given given,
    Consultant consultant,
    List<Message> thread,
    Integer rating) {

  private static final int BEST = 5;

  public Consultation {
    thread = thread == null ? List.of() : List.copyOf(thread);
  }

  /** Задаёт вопрос. */
  public static Decision<Consultation, ConsultationEvent> ask(
      ConsultationId id, Place place, Asker asker, Topic topic, Message question) {
    List<Reason> reasons =
        Stream.of(missing(topic), blank(question)).flatMap(Optional::stream).toList();
    return reasons.isEmpty()
        ? Decision.accept(
            new Consultation(
                id,
                place,
                topic,
                ConsultationState.ASKED,
                asker,
                null,
                null,
                List.of(question),
                null))
        : Decision.refuse(reasons);
  }

  /** Записывает проведённую. */
  public static Decision<Consultation, ConsultationEvent> record(
      ConsultationId id, Place place, Topic topic, Given given, Consultant by, LocalDate today) {
    List<Reason> reasons =
        Stream.concat(missing(topic).stream(), GivingRule.against(given, today).stream()).toList();
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Consultation made =
        new Consultation(
            id, place, topic, ConsultationState.GIVEN, null, given, by, List.of(), null);
    return Decision.accept(made, made.told(null));
  }

  private static Optional<Reason> missing(Topic topic) {
    return topic == null
        ? Optional.of(Reason.at("topic", "consultation.topic", "Выберите тему из списка."))
        : Optional.empty();
  }

  private static Optional<Reason> blank(Message message) {
    return message.text().isEmpty() || message.text().length() > Message.LONGEST
        ? Optional.of(
            Reason.at("text", "consultation.text", "Напишите сообщение, не длиннее 4000 знаков."))
        : Optional.empty();
  }

  /** Назначает методиста. */
  public Decision<Consultation, ConsultationEvent> assign(Consultant to) {
    if (!ConsultationRule.ASSIGN.allows(state)) {
      return Decision.refuse(ConsultationRule.ASSIGN.refusal(state));
    }
    return to.equals(consultant)
        ? Decision.unchanged(this)
        : Decision.accept(with(ConsultationState.ASSIGNED, given, to, thread, rating));
  }

  /** Отвечает: the first answer is the consultation given, later ones add to it. */
  public Decision<Consultation, ConsultationEvent> answer(Message said, Consultant by) {
    Optional<Decision<Consultation, ConsultationEvent>> no = closed(ConsultationRule.ANSWER, said);
    if (no.isPresent()) {
      return no.get();
    }
    boolean first = given == null;
    Consultation answered =
        with(
            rating == null ? ConsultationState.ANSWERED : ConsultationState.RATED,
            first ? answered(said.at().toLocalDate()) : given,
            by,
            added(said),
            rating);
    return first ? Decision.accept(answered, answered.told(null)) : Decision.accept(answered);
  }

  /** Пишет ещё: after an answer the question waits again. */
  public Decision<Consultation, ConsultationEvent> write(Message said) {
    return closed(ConsultationRule.WRITE, said)
        .orElseGet(
            () ->
                Decision.accept(
                    with(
                        consultant == null ? ConsultationState.ASKED : ConsultationState.ASSIGNED,
                        given,
                        consultant,
                        added(said),
                        rating)));
  }

  private Optional<Decision<Consultation, ConsultationEvent>> closed(
      ConsultationRule rule, Message said) {
    if (thread.stream().anyMatch(known -> known.id().equals(said.id()))) {
      return Optional.of(Decision.unchanged(this));
    }
    return Stream.concat(
            rule.allows(state) ? Stream.empty() : Stream.of(rule.refusal(state)),
            blank(said).stream())
        .findFirst()
        .map(Decision::refuse);
  }

  /** Отмечает, что на последнее сообщение отвечать не нужно. */
  public Decision<Consultation, ConsultationEvent> settle() {
    return ConsultationRule.SETTLE.allows(state) && given != null
        ? Decision.accept(with(ConsultationState.ANSWERED, given, consultant, thread, rating))
        : Decision.refuse(ConsultationRule.SETTLE.refusal(state));
  }

  /** Оценивает ответ, 1 to 5; another rating replaces the first. */
  public Decision<Consultation, ConsultationEvent> rate(Integer mark) {
    if (!ConsultationRule.RATE.allows(state)) {
      return Decision.refuse(ConsultationRule.RATE.refusal(state));
    }
    return mark == null || mark < 1 || mark > BEST
        ? Decision.refuse(Reason.at("rating", "consultation.rating", "Оцените от 1 до 5."))
        : Decision.accept(with(ConsultationState.RATED, given, consultant, thread, mark));
  }

  /** Отзывает вопрос, which nobody has answered yet. */
  public Decision<Consultation, ConsultationEvent> withdraw() {
    return ConsultationRule.WITHDRAW.allows(state) && given == null
        ? Decision.accept(with(ConsultationState.WITHDRAWN, given, consultant, thread, rating))
        : Decision.refuse(ConsultationRule.WITHDRAW.refusal(state));
  }

  /** Отменяет запись, made by mistake. */
  public Decision<Consultation, ConsultationEvent> annul() {
    return ConsultationRule.ANNUL.allows(state)
        ? Decision.accept(
            with(ConsultationState.ANNULLED, given, consultant, thread, rating), told(true))
        : Decision.refuse(ConsultationRule.ANNUL.refusal(state));
  }

  /** How long it waits, or waited. */
  public Waiting waiting() {
    return new Waiting(this);
  }

  private Given answered(LocalDate on) {
    return new Given(
        Given.Kind.INDIVIDUAL,
        Given.Mode.REMOTE,
        on,
        asker.collective() ? List.of() : List.of(asker.teacher()),
        asker.organisation() == null ? List.of() : List.of(asker.organisation()),
        null,
        null);
  }

  private List<Message> added(Message said) {
    List<Message> all = new ArrayList<>(thread);
    all.add(said);
    return all;
  }

  private Consultation with(
      ConsultationState next, Given what, Consultant who, List<Message> all, Integer mark) {
    return new Consultation(id, place, topic, next, asker, what, who, all, mark);
  }

  private ConsultationGiven told(Boolean annulled) {
    return new ConsultationGiven(
        id,
        place.municipality(),
        place.organisation(),
        given.kind(),
        given.mode(),
        topic.area(),
        topic.code(),
        given.teachers(),
        given.organisations(),
        given.on(),
        asker != null,
        waiting().waited().orElse(null),
        annulled);
  }
}
