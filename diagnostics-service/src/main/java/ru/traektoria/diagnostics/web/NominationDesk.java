package ru.traektoria.diagnostics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.nomination.NominationList;
import ru.traektoria.diagnostics.model.nomination.NominationList.Nominee;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Номинации на диагностику ЦНППМ within a scope; the centre sees what was sent to it. */
@Component
public class NominationDesk {

  private final AggregateStore<NominationList> lists;
  private final TeacherDocuments teachers;
  private final Examinees examinees;
  private final VisibleTeachers visible;
  private final Clock clock;

  NominationDesk(
      AggregateStore<NominationList> lists,
      TeacherDocuments teachers,
      Examinees examinees,
      VisibleTeachers visible,
      Clock clock) {
    this.lists = lists;
    this.teachers = teachers;
    this.examinees = examinees;
    this.visible = visible;
    this.clock = clock;
  }

  /** The lists within reach, the latest deadline first. */
  public List<NominationList> list(Scope scope) {
    Document filter = new Document();
    scope.municipality().ifPresent(id -> filter.append("municipality", id));
    return lists.query(filter).stream()
        .map(Stored::state)
        .filter(list -> !scope.unlimited() || list.sentOn() != null)
        .sorted(Comparator.comparing(NominationList::deadline).reversed())
        .toList();
  }

  /** A list within reach. */
  public Stored<NominationList> require(Scope scope, String id) {
    return lists
        .find(id)
        .filter(
            stored ->
                scope.unlimited()
                    ? stored.state().sentOn() != null
                    : scope
                        .municipality()
                        .filter(stored.state().municipality()::equals)
                        .isPresent())
        .orElseThrow(() -> Problems.notFound("Список на диагностику ЦНППМ", id));
  }

  /** Whom of a list the viewer sees: a school its own teachers. */
  public List<Nominee> seen(Scope scope, NominationList list) {
    return list.nominees().stream()
        .filter(
            each ->
                scope.organisation().isEmpty()
                    || scope.organisation().filter(o -> o.equals(each.organisation())).isPresent())
        .toList();
  }

  /** Opens a list. */
  public Stored<NominationList> open(NominationList list, CreationKey key) {
    return lists.create(list.id(), key.requestHash(), list.opened());
  }

  /** Proposes a teacher within the scope. */
  public void propose(Scope scope, String id, String teacher) {
    require(scope, id);
    visible.require(scope, teacher);
    Examinee who = examinees.find(teacher).orElseThrow(() -> Problems.notFound("Педагог", teacher));
    boolean consents = consents(teacher);
    LocalDate today = LocalDate.now(clock);
    change(id, list -> list.propose(who, consents, today));
  }

  /** A consent in force that names the ЦНППМ. */
  private boolean consents(String teacher) {
    return teachers.find(teacher).stream()
        .flatMap(each -> each.assessments().values().stream())
        .filter(line -> ConsentStatus.of(line.state()) == ConsentStatus.GIVEN)
        .anyMatch(
            line ->
                line.consent() != null && line.consent().recipients().contains(Recipient.CNPPM));
  }

  /** Takes a proposal back. */
  public void takeBack(Scope scope, String id, String teacher) {
    require(scope, id);
    visible.require(scope, teacher);
    change(id, list -> list.takeBack(new TeacherId(teacher)));
  }

  /** Sends a list. */
  public void send(Scope scope, String id) {
    require(scope, id);
    LocalDate today = LocalDate.now(clock);
    change(id, list -> list.send(today));
  }

  /** The centre's answer. */
  public void answer(Scope scope, String id, String teacher, boolean accepted, String reason) {
    require(scope, id);
    change(id, list -> list.answer(new TeacherId(teacher), accepted, reason));
  }

  private void change(String id, Function<NominationList, Decision<NominationList, Void>> decide) {
    lists.update(id, null, decide);
  }
}
