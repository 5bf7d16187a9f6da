package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.Consent;
import ru.traektoria.diagnostics.model.assessment.ConsentMedium;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;

/** Takes a teacher's consent, refusal or withdrawal. */
@Service
public class Consenting {

  private final AggregateStore<Assessment> assessments;
  private final TeacherDocuments teachers;
  private final ConsentTexts texts;
  private final Clock clock;

  Consenting(
      AggregateStore<Assessment> assessments,
      TeacherDocuments teachers,
      ConsentTexts texts,
      Clock clock) {
    this.assessments = assessments;
    this.teachers = teachers;
    this.texts = texts;
    this.clock = clock;
  }

  /** The teacher agrees to a text of a version, for these recipients. */
  public Stored<Assessment> consent(
      String id, int textVersion, Set<Recipient> recipients, ConsentMedium medium) {
    Consent consent = new Consent(textVersion, recipients, medium, clock.instant());
    int current = texts.current().version();
    return followed(assessments.update(id, null, each -> each.consent(consent, current)));
  }

  /** The teacher does not agree. */
  public Stored<Assessment> decline(String id) {
    return followed(assessments.update(id, null, Assessment::decline));
  }

  /** The teacher takes the consent back. */
  public Stored<Assessment> withdraw(String id) {
    LocalDate today = LocalDate.now(clock);
    return followed(assessments.update(id, null, each -> each.withdraw(today)));
  }

  private Stored<Assessment> followed(Stored<Assessment> stored) {
    teachers.put(stored);
    return stored;
  }
}
