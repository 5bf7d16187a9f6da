package ru.traektoria.events.consultation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Темы консультаций and the term of an answer, a setting of the municipality.
 *
 * @param answerWithin working days in which a question is answered; later it is flagged (S0-44)
 */
public record TopicList(MunicipalityId municipality, int answerWithin, List<Topic> topics) {

  /** Working days for an answer where the municipality has not said otherwise. */
  public static final int USUAL_DAYS = 5;

  static final int LONGEST_DAYS = 30;
  static final int LONGEST_NAME = 120;
  static final int MOST_TOPICS = 60;

  private static final List<Topic> USUAL =
      List.of(
          new Topic("ATTESTATION", "Аттестация", Area.METHODICAL),
          new Topic("DOCUMENTATION", "Рабочая программа и учебная документация", Area.METHODICAL),
          new Topic("ICT", "Информационные технологии на уроке", Area.METHODICAL),
          new Topic("FGOS", "Обновлённые ФГОС и ФОП", Area.METHODICAL),
          new Topic("FUNCTIONAL_LITERACY", "Функциональная грамотность", Area.METHODICAL),
          new Topic("LOW_RESULTS", "Школа с низкими результатами", Area.METHODICAL),
          new Topic("ROUTE", "Индивидуальный маршрут и курсы", Area.METHODICAL),
          new Topic("PSYCHOLOGY", "Психологические затруднения", Area.PSYCHOLOGICAL),
          new Topic("BURNOUT", "Профессиональное выгорание", Area.PSYCHOLOGICAL),
          new Topic("SOCIALISATION", "Социализация и воспитание", Area.PSYCHOLOGICAL),
          new Topic("PARENTS", "Работа с родителями, медико-социальные вопросы", Area.OTHER),
          new Topic("OTHER", "Другое", Area.OTHER));

  public TopicList {
    topics = List.copyOf(topics);
  }

  /** The list a municipality begins with. */
  public static TopicList usual(MunicipalityId municipality) {
    return new TopicList(municipality, USUAL_DAYS, USUAL);
  }

  /** The topic of a code. */
  public Optional<Topic> topic(String code) {
    return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
  }

  /** Names of one area, in their order. */
  public List<String> names(Area area) {
    return topics.stream().filter(topic -> topic.area() == area).map(Topic::name).toList();
  }

  /** Меняет список: what keeps its name keeps its code, so that the log stays one. */
  public Decision<TopicList, Object> change(int within, Map<Area, List<String>> said) {
    List<Topic> next = new ArrayList<>();
    for (Area area : Area.values()) {
      for (String line : said.getOrDefault(area, List.of())) {
        String name = line.strip().replaceAll("\\s+", " ");
        if (!name.isEmpty() && next.stream().noneMatch(topic -> topic.called(name, area))) {
          next.add(known(name, area));
        }
      }
    }
    List<Reason> reasons = objections(within, next);
    return reasons.isEmpty()
        ? Decision.accept(new TopicList(municipality, within, next))
        : Decision.refuse(reasons);
  }

  private Topic known(String name, Area area) {
    return topics.stream()
        .filter(topic -> topic.called(name, area))
        .findFirst()
        .map(topic -> new Topic(topic.code(), name, area))
        .orElseGet(() -> Topic.named(name, area));
  }

  private static List<Reason> objections(int within, List<Topic> next) {
    List<Reason> reasons = new ArrayList<>();
    if (within < 1 || within > LONGEST_DAYS) {
      reasons.add(
          Reason.at("answerWithin", "topics.days", "Срок ответа — от 1 до 30 рабочих дней."));
    }
    if (next.isEmpty() || next.size() > MOST_TOPICS) {
      reasons.add(Reason.at("METHODICAL", "topics.count", "Оставьте от 1 до 60 тем."));
    }
    next.stream()
        .filter(topic -> topic.name().length() > LONGEST_NAME)
        .map(t -> Reason.at(t.area().name(), "topics.long", "Название темы — до 120 знаков."))
        .forEach(reasons::add);
    return reasons;
  }
}
