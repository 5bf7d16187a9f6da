package ru.traektoria.events.outside.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.outside.model.Outside.State;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/** Reminds a school of what waits for its word, and a teacher of what was returned. */
@Component
class OutsideReminding implements Reminding {

  private static final String PAGE = "/activities/outside";

  private final Outsides outsides;
  private final TellingOutside telling;

  OutsideReminding(Outsides outsides, TellingOutside telling) {
    this.outsides = outsides;
    this.telling = telling;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    return Stream.concat(returned(viewer), waiting(viewer)).toList();
  }

  private Stream<Reminder> returned(Viewer viewer) {
    return viewer.teacherId().map(TeacherId::new).map(outsides::of).orElse(List.of()).stream()
        .map(stored -> stored.state())
        .filter(one -> one.state() == State.RETURNED)
        .map(
            one ->
                Reminder.unanswered(
                    "Школа вернула участие «" + one.told().title() + "»: посмотрите замечание",
                    PAGE + "/" + one.id().value()));
  }

  private Stream<Reminder> waiting(Viewer viewer) {
    if (!viewer.has(Role.SCHOOL_LEAD)) {
      return Stream.empty();
    }
    long waiting =
        telling.all(new Scope(viewer, Set.of(Scope.Kind.ORGANISATION))).stream()
            .filter(stored -> stored.state().state() == State.SENT)
            .count();
    String words =
        Russian.count(waiting, "участие ждёт", "участия ждут", "участий ждут") + " подтверждения";
    return waiting == 0 ? Stream.empty() : Stream.of(Reminder.unanswered(words, PAGE));
  }
}
