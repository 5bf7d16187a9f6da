package ru.traektoria.events.laboratory.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/** Напоминания: applications to score and to decide, a status whose term ends. */
@Component
class RemindingOfLaboratories implements Reminding {

  private static final String PATH = "/activities/laboratories/";
  private static final int NEAR = 30;

  private final Laboratories laboratories;
  private final LaboratoryReach reach;

  RemindingOfLaboratories(Laboratories laboratories, LaboratoryReach reach) {
    this.laboratories = laboratories;
    this.reach = reach;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Reminder> all = new ArrayList<>();
    boolean concerns =
        viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.TEACHER);
    if (!concerns || viewer.municipality().isEmpty()) {
      return all;
    }
    for (Stored<Laboratory> stored : laboratories.in(Optional.of(viewer.municipality().get()))) {
      one(viewer, stored, today).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Reminder> one(Viewer viewer, Stored<Laboratory> stored, LocalDate today) {
    Laboratory one = stored.state();
    String at = PATH + stored.id();
    String title = "«" + one.proposal().title() + "»";
    if (one.state() == LaboratoryState.SUBMITTED) {
      return submitted(viewer, one, at, title);
    }
    boolean mine = reach.arranges(viewer, one) || reach.holds(viewer, one);
    boolean ends = one.inForce(today) && !one.grant().to().isAfter(today.plusDays(NEAR));
    return mine && ends
        ? Optional.of(Reminder.near("Заканчивается срок статуса " + title, at, one.grant().to()))
        : Optional.empty();
  }

  private Optional<Reminder> submitted(Viewer viewer, Laboratory one, String at, String title) {
    boolean scored = one.scores().stream().anyMatch(s -> viewer.is(s.member().value()));
    if (reach.judges(viewer, one) && !scored) {
      return Optional.of(Reminder.unanswered("Оцените заявку на статус " + title, at));
    }
    boolean ready =
        reach.arranges(viewer, one) && one.scores().size() * 2 > reach.judges(one).size();
    return ready && !one.scores().isEmpty()
        ? Optional.of(Reminder.unanswered("Запишите решение совета: " + title, at))
        : Optional.empty();
  }
}
