package ru.traektoria.events.consultation.application;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Спросить методиста: a teacher for themselves, a school lead for the organisation. */
@Service
public class AskingMethodist {

  private final Consultations consultations;
  private final FindingConsultations finding;
  private final ConsultationReach reach;
  private final Reach places;
  private final KeepingFiles keeping;
  private final Clock clock;

  AskingMethodist(
      Consultations consultations,
      FindingConsultations finding,
      ConsultationReach reach,
      Reach places,
      KeepingFiles keeping,
      Clock clock) {
    this.consultations = consultations;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** What is said, with the files that go with it. */
  public record Said(String text, List<Upload> uploads) {}

  /** Задаёт вопрос. */
  public Stored<Consultation> ask(CreationKey key, String topic, Said said, Scope scope) {
    ConsultationId id = new ConsultationId(key.id());
    Asker asker = asker(scope);
    Topic about = finding.topics(scope.viewer()).state().topic(topic).orElse(null);
    Place office = Place.of(scope.viewer().municipality().orElse("-"), null);
    return keeping.with(
        said.uploads(),
        files ->
            consultations.create(
                id,
                key.requestHash(),
                Consultation.ask(
                    id,
                    office,
                    asker,
                    about,
                    message(key, Side.ASKER, said.text(), scope.viewer(), files))),
        AskingMethodist::files);
  }

  /** Пишет в свой вопрос. */
  public Stored<Consultation> write(CreationKey key, ConsultationId id, Said said, Scope scope) {
    requireAsked(id, scope);
    return keeping.with(
        said.uploads(),
        files -> {
          Message message = message(key, Side.ASKER, said.text(), scope.viewer(), files);
          return consultations.update(id, one -> one.write(message));
        },
        AskingMethodist::files);
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
  Message message(CreationKey key, Side side, String text, Viewer viewer, List<Attachment> files) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return new Message(Ids.derived("message", key.id()), side, viewer.name(), now, text, files);
  }

  /** Every file of the thread. */
  static List<Attachment> files(Stored<Consultation> stored) {
    return stored.state().thread().stream().flatMap(said -> said.files().stream()).toList();
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
