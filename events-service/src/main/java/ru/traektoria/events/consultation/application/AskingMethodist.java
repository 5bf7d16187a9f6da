package ru.traektoria.events.consultation.application;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.consultation.model.Asker;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.consultation.model.Message;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.events.consultation.model.Topic;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Спросить методиста: a teacher for themselves, a school lead for the organisation. */
@Service
public class AskingMethodist {

  private final Consultations consultations;
  private final FindingConsultations finding;
  private final ConsultationReach reach;
  private final Reach places;
  private final Clock clock;

  AskingMethodist(
      Consultations consultations,
      FindingConsultations finding,
      ConsultationReach reach,
      Reach places,
      Clock clock) {
    this.consultations = consultations;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.clock = clock;
  }

  /** What is said. */
  public record Said(String text) {}

  /** Задаёт вопрос. */
  public Stored<Consultation> ask(CreationKey key, String topic, Said said, Scope scope) {
    ConsultationId id = new ConsultationId(key.id());
    Asker asker = asker(scope);
    Topic about = finding.topics(scope.viewer()).state().topic(topic).orElse(null);
    Place office = Place.of(scope.viewer().municipality().orElse("-"), null);
    Message question = message(key.id(), Side.ASKER, said, scope.viewer());
    return consultations.create(
        id, key.requestHash(), Consultation.ask(id, office, asker, about, question));
  }

  /** Пишет в свой вопрос. */
  public Stored<Consultation> write(CreationKey key, ConsultationId id, Said said, Scope scope) {
    Message message = message(key.id(), Side.ASKER, said, scope.viewer());
    requireAsked(id, scope);
    return consultations.update(id, one -> one.write(message));
  }

  /** Оценивает ответ. */
  public Stored<Consultation> rate(ConsultationId id, Integer mark, Scope scope) {
    requireAsked(id, scope);
    return consultations.update(id, one -> one.rate(mark));
  }

  /** Отзывает вопрос. */
  public Stored<Consultation> withdraw(ConsultationId id, Scope scope) {
    requireAsked(id, scope);
    return consultations.update(id, Consultation::withdraw);
  }

  /** A message as the viewer sends it now. */
  Message message(String key, Side side, Said said, Viewer viewer) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return new Message(Ids.derived("message", key), side, viewer.name(), now, said.text());
  }

  private void requireAsked(ConsultationId id, Scope scope) {
    if (!reach.asked(scope.viewer(), finding.one(id, scope).state())) {
      throw Problems.forbidden("Это делает тот, кто задал вопрос.");
    }
  }

  private Asker asker(Scope scope) {
    Viewer viewer = scope.viewer();
    if (viewer.has(Role.SCHOOL_LEAD) && viewer.organisation().isPresent()) {
      return new Asker(null, new OrganisationId(viewer.organisation().get()));
    }
    TeacherId teacher =
        viewer
            .teacherId()
            .map(TeacherId::new)
            .orElseThrow(() -> Problems.forbidden("Ваша учётная запись не связана с педагогом."));
    return new Asker(teacher, places.placeOf(teacher, scope).organisation());
  }
}
