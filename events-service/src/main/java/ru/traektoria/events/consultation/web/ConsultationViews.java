package ru.traektoria.events.consultation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.consultation.application.ConsultationReach;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.model.Asker;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationRule;
import ru.traektoria.events.consultation.model.Given;
import ru.traektoria.events.consultation.model.Message;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.events.consultation.web.ConsultationView.May;
import ru.traektoria.events.consultation.web.ConsultationView.Said;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;

/** Makes views of consultations: adds names, the wait and what the viewer may do. */
@Component
public class ConsultationViews {

  private final StaffDirectory directory;
  private final FindingConsultations finding;
  private final ConsultationReach reach;
  private final Clock clock;

  ConsultationViews(
      StaffDirectory directory,
      FindingConsultations finding,
      ConsultationReach reach,
      Clock clock) {
    this.directory = directory;
    this.finding = finding;
    this.reach = reach;
    this.clock = clock;
  }

  /** Views of many, with one look at the term. */
  public List<ConsultationView> views(List<Stored<Consultation>> all, Viewer viewer) {
    int within = finding.topics(viewer).state().answerWithin();
    return all.stream().map(stored -> view(stored, viewer, within)).toList();
  }

  /** View of one. */
  public ConsultationView view(Stored<Consultation> stored, Viewer viewer) {
    return views(List.of(stored), viewer).get(0);
  }

  private ConsultationView view(Stored<Consultation> stored, Viewer viewer, int within) {
    Consultation one = stored.state();
    Given given = one.given();
    Asker asker = one.asker();
    boolean advises = reach.advises(viewer, one);
    return new ConsultationView(
        stored.id(),
        stored.version(),
        one.topic(),
        one.state(),
        asker == null
            ? null
            : named(asker.collective() ? asker.organisation().value() : asker.teacher().value()),
        asker != null && asker.collective(),
        asker == null || asker.organisation() == null ? null : named(asker.organisation().value()),
        one.place().organisation() == null ? "MUNICIPAL" : "SCHOOL",
        one.waiting().askedOn(),
        one.waiting().waited().orElse(null),
        one.waiting().waitingSince().orElse(null),
        one.waiting().late(LocalDate.now(clock), within),
        one.consultant() == null ? null : one.consultant().name(),
        given == null ? null : given.kind(),
        given == null ? null : given.mode(),
        given == null ? null : given.on(),
        given == null ? null : given.minutes(),
        given == null || !advises ? "" : given.words(),
        given == null
            ? List.of()
            : given.teachers().stream()
                .filter(teacher -> advises || viewer.is(teacher.value()))
                .map(teacher -> named(teacher.value()))
                .toList(),
        given == null
            ? List.of()
            : given.organisations().stream().map(place -> named(place.value())).toList(),
        one.thread().stream().map(message -> said(message, asker)).toList(),
        one.rating(),
        may(one, viewer, advises));
  }

  private Said said(Message message, Asker asker) {
    boolean teacher = message.side() == Side.ASKER && !asker.collective();
    String author = teacher ? directory.name(asker.teacher().value()) : message.author();
    return new Said(message.side(), author, message.at(), message.text(), message.files());
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }

  private May may(Consultation one, Viewer viewer, boolean advises) {
    boolean asked = reach.asked(viewer, one);
    boolean question = one.asker() != null;
    boolean answered = one.given() != null;
    return new May(
        asked && ConsultationRule.WRITE.allows(one.state()),
        asked && ConsultationRule.RATE.allows(one.state()),
        asked && !answered && ConsultationRule.WITHDRAW.allows(one.state()),
        advises && question && ConsultationRule.ASSIGN.allows(one.state()),
        advises && question && ConsultationRule.ANSWER.allows(one.state()),
        advises && question && answered && ConsultationRule.SETTLE.allows(one.state()),
        advises && ConsultationRule.ANNUL.allows(one.state()));
  }
}
