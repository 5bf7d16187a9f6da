package ru.traektoria.events.consultation.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.consultation.application.AskingMethodist.Said;
import ru.traektoria.events.consultation.model.Consultant;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.consultation.model.Message;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** The methodist's side of a question: take it, hand it on, answer. */
@Service
public class Advising {

  private final Consultations consultations;
  private final FindingConsultations finding;
  private final AskingMethodist asking;
  private final ConsultationReach reach;
  private final KeepingFiles keeping;

  Advising(
      Consultations consultations,
      FindingConsultations finding,
      AskingMethodist asking,
      ConsultationReach reach,
      KeepingFiles keeping) {
    this.consultations = consultations;
    this.finding = finding;
    this.asking = asking;
    this.reach = reach;
    this.keeping = keeping;
  }

  /** Who has answered or taken a question here, and the viewer: to these it can be handed. */
  public List<Consultant> consultants(Scope scope) {
    Stream<Consultant> others =
        consultations.in(scope.municipality()).stream()
            .map(Stored::state)
            .filter(one -> one.place().organisation() == null)
            .map(Consultation::consultant)
            .filter(Objects::nonNull);
    return Stream.concat(Stream.of(self(scope.viewer())), others).distinct().toList();
  }

  /** Назначает: the viewer for an empty {@code subject}. */
  public Stored<Consultation> assign(ConsultationId id, String subject, Scope scope) {
    requireAdvising(id, scope);
    Consultant to =
        subject == null || subject.isBlank()
            ? self(scope.viewer())
            : consultants(scope).stream()
                .filter(known -> known.subject().equals(subject))
                .findFirst()
                .orElseThrow(
                    () ->
                        Problems.refused(
                            Reason.at(
                                "consultant",
                                "consultation.consultant",
                                "Выберите методиста из списка.")));
    return consultations.update(id, one -> one.assign(to));
  }

  /** Отвечает. */
  public Stored<Consultation> answer(CreationKey key, ConsultationId id, Said said, Scope scope) {
    requireAdvising(id, scope);
    Viewer viewer = scope.viewer();
    return keeping.with(
        said.uploads(),
        files -> {
          Message message = asking.message(key, Side.CONSULTANT, said.text(), viewer, files);
          return consultations.update(id, one -> one.answer(message, self(viewer)));
        },
        AskingMethodist::files);
  }

  /** Отмечает, что ответ не нужен. */
  public Stored<Consultation> settle(ConsultationId id, Scope scope) {
    requireAdvising(id, scope);
    return consultations.update(id, Consultation::settle);
  }

  /** The viewer as a consultant. */
  static Consultant self(Viewer viewer) {
    return new Consultant(viewer.subject(), viewer.name());
  }

  private void requireAdvising(ConsultationId id, Scope scope) {
    if (!reach.advises(scope.viewer(), finding.one(id, scope).state())) {
      throw Problems.forbidden("Отвечает методист муниципалитета.");
    }
  }
}
