package ru.traektoria.events.consultation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.consultation.model.Given;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.model.Given.Mode;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/** What machines send of consultations. */
final class ConsultationRequests {

  private ConsultationRequests() {}

  /** Вопрос. */
  record QuestionRequest(String topic, String text) {}

  /** Сообщение. */
  record MessageRequest(String text) {}

  /** Оценка, 1 to 5. */
  record RatingRequest(Integer rating) {}

  /** Кому передать; empty: oneself. */
  record ConsultantRequest(String consultant) {}

  /** Темы по видам and the term in working days. */
  record TopicsRequest(int answerWithin, Map<Area, List<String>> topics) {
    TopicsRequest {
      topics = topics == null ? Map.of() : topics;
    }
  }

  /** Проведённая консультация. */
  record GivenRequest(
      String topic,
      Kind kind,
      Mode mode,
      LocalDate on,
      List<String> teachers,
      List<String> organisations,
      Integer minutes,
      String words) {

    Given given() {
      return new Given(
          kind,
          mode,
          on,
          teachers == null ? List.of() : teachers.stream().map(TeacherId::new).toList(),
          organisations == null
              ? List.of()
              : organisations.stream().map(OrganisationId::new).toList(),
          minutes,
          words);
    }
  }
}
