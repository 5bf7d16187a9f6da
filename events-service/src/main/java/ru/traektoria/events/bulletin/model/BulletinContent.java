package ru.traektoria.events.bulletin.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Reason;

/**
 * What a bulletin says.
 *
 * @param topic тема of the list (S3-158)
 * @param links http or https
 */
public record BulletinContent(
    Topic topic, String title, String body, List<String> links, List<Attachment> files) {

  public BulletinContent {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    body = body == null ? "" : body.strip();
    links =
        links == null
            ? List.of()
            : links.stream()
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Тема бюллетеня (S3-10, S3-55, S3-158, S2-60). */
  public enum Topic {
    TRENDS("Тенденции развития образования"),
    REQUIREMENTS("Требования к компетентности"),
    PRIORITIES("Приоритетные направления"),
    PSYCHOLOGY("Педагогика, психология, методика"),
    QUALIFICATION("Возможности повышения квалификации"),
    SCHEDULE("Графики и мероприятия"),
    OTHER("Иное");

    private final String label;

    Topic(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  List<Reason> objections() {
    List<Reason> reasons = new ArrayList<>();
    if (topic == null) {
      reasons.add(Reason.at("topic", "bulletin.topic", "Выберите тему."));
    }
    if (title.isEmpty() || title.length() > 200) {
      reasons.add(Reason.at("title", "bulletin.title", "Напишите заголовок, до 200 знаков."));
    }
    if (body.length() < 10 || body.length() > 8000) {
      reasons.add(Reason.at("body", "bulletin.body", "Напишите текст: от 10 до 8000 знаков."));
    }
    if (!links.stream().allMatch(link -> link.matches("https?://\\S+"))) {
      reasons.add(
          Reason.at(
              "links",
              "bulletin.links",
              "Каждая ссылка — на своей строке и начинается с http:// или https://."));
    }
    return reasons;
  }
}
