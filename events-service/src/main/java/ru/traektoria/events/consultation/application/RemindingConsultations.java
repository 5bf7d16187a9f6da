package ru.traektoria.events.consultation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/** Questions to answer for the methodist; answers to rate for who asked. */
@Component
class RemindingConsultations implements Reminding {

  private static final String PATH = "/activities/consultations";

  private final Consultations consultations;
  private final FindingConsultations finding;

  RemindingConsultations(Consultations consultations, FindingConsultations finding) {
    this.consultations = consultations;
    this.finding = finding;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (viewer.has(Role.METHODIST)) {
      return desk(viewer, today);
    }
    long answered =
        viewer.teacherId().map(consultations::of).orElse(List.of()).stream()
            .filter(one -> one.state().state() == ConsultationState.ANSWERED)
            .count();
    return answered == 0
        ? List.of()
        : List.of(
            Reminder.unanswered(
                "Прочитайте и оцените: "
                    + Russian.count(
                        answered, "ответ методиста", "ответа методиста", "ответов методиста"),
                PATH));
  }

  private List<Reminder> desk(Viewer viewer, LocalDate today) {
    int within = finding.topics(viewer).state().answerWithin();
    List<Consultation> waiting =
        consultations.waiting(viewer.municipality().orElse("-")).stream()
            .map(Stored::state)
            .toList();
    long late = waiting.stream().filter(one -> one.waiting().late(today, within)).count();
    List<Reminder> reminders = new ArrayList<>();
    if (late > 0) {
      reminders.add(
          Reminder.late(
              "Ответ просрочен: " + Russian.count(late, "вопрос", "вопроса", "вопросов"),
              PATH + "?state=LATE",
              null));
    }
    if (waiting.size() > late) {
      reminders.add(
          Reminder.unanswered(
              "Ждут ответа: "
                  + Russian.count(waiting.size() - late, "вопрос", "вопроса", "вопросов"),
              PATH));
    }
    return reminders;
  }
}
