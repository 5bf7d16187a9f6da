package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.laboratory.model.LaboratoryEvent.InnovationParticipationRecorded;
import ru.traektoria.events.laboratory.model.Participant.ParticipationId;
import ru.traektoria.events.laboratory.model.Participant.Role;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Участники: who takes part in what capacity and when, within the term of the status. Each of them
 * is told by one event, whole, again after every change (E.1b, E.3; S4-31, S4-54).
 */
public record LaboratoryTeam(Laboratory laboratory) {

  /** Записывает участников; whoever stands there from the same day on is corrected. */
  public Decision<Laboratory, LaboratoryEvent> enter(List<Participant> people) {
    List<Reason> reasons = new ArrayList<>();
    if (people.isEmpty()) {
      reasons.add(Reason.at("teachers", "participant.nobody", "Выберите, кто участвует."));
    }
    people.stream()
        .map(one -> TeamRule.against(laboratory, one))
        .filter(broken -> !broken.isEmpty())
        .findFirst()
        .ifPresent(reasons::addAll);
    return reasons.isEmpty() ? entered(people) : Decision.refuse(reasons);
  }

  private Decision<Laboratory, LaboratoryEvent> entered(List<Participant> people) {
    List<Participant> all = new ArrayList<>(laboratory.participants());
    List<Participant> news = people.stream().filter(one -> !all.contains(one)).distinct().toList();
    news.forEach(one -> all.removeIf(known -> id(known).equals(id(one))));
    all.addAll(news);
    return news.isEmpty()
        ? Decision.unchanged(laboratory)
        : Decision.accept(laboratory.joined(all), news.stream().map(this::told).toList());
  }

  /** Меняет роль и последний день. */
  public Decision<Laboratory, LaboratoryEvent> change(
      ParticipationId id, Role role, LocalDate last) {
    return find(id)
        .map(known -> enter(List.of(known.until(role, last))))
        .orElseGet(LaboratoryTeam::nobody);
  }

  /** Убирает записанного по ошибке; who has been taken out already stays out. */
  public Decision<Laboratory, LaboratoryEvent> cancel(ParticipationId id) {
    return find(id)
        .map(
            mistaken ->
                Decision.<Laboratory, LaboratoryEvent>accept(
                    laboratory.joined(
                        laboratory.participants().stream()
                            .filter(one -> !one.equals(mistaken))
                            .toList()),
                    recorded(mistaken, true)))
        .orElseGet(() -> Decision.unchanged(laboratory));
  }

  /** With the status the leader takes part, to its end. */
  Decision<Laboratory, LaboratoryEvent> led() {
    Participant leader =
        new Participant(
            laboratory.proposal().leader(),
            laboratory.place().organisation(),
            Role.LEADER,
            laboratory.grant().from(),
            null);
    Laboratory led = laboratory.joined(List.of(leader));
    return Decision.accept(led, led.status(), led.team().told(leader));
  }

  /** What is told of those whose participation the early end made shorter. */
  List<LaboratoryEvent> cutShort() {
    return laboratory.participants().stream()
        .filter(one -> one.to() == null || one.to().isAfter(laboratory.lastDay()))
        .map(this::told)
        .toList();
  }

  private Optional<Participant> find(ParticipationId id) {
    return laboratory.participants().stream().filter(one -> id(one).equals(id)).findFirst();
  }

  private ParticipationId id(Participant one) {
    return one.idIn(laboratory.id());
  }

  private static Decision<Laboratory, LaboratoryEvent> nobody() {
    return Decision.refuse(
        Reason.of("participant.unknown", "Такого участника уже нет. Обновите страницу."));
  }

  /** Who would have begun after the early end never took part. */
  private LaboratoryEvent told(Participant one) {
    return recorded(one, one.from().isAfter(one.lastDay(laboratory)) ? true : null);
  }

  private LaboratoryEvent recorded(Participant one, Boolean cancelled) {
    return new InnovationParticipationRecorded(
        id(one),
        one.teacher(),
        laboratory.place().municipality(),
        one.organisation(),
        laboratory.id(),
        laboratory.proposal().kind(),
        one.role(),
        one.from(),
        cancelled == null ? one.lastDay(laboratory) : null,
        cancelled);
  }
}
