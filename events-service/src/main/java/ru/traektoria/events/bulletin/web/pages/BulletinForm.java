package ru.traektoria.events.bulletin.web.pages;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.bulletin.application.SendingBulletins.Addressed;
import ru.traektoria.events.bulletin.model.Audience.People;
import ru.traektoria.events.bulletin.model.BulletinContent;
import ru.traektoria.events.bulletin.model.BulletinContent.Topic;

/** Бюллетень, as the form sends it. */
record BulletinForm(
    Topic topic,
    String title,
    String body,
    String links,
    List<MultipartFile> files,
    List<String> kinds,
    List<String> organisations,
    People people,
    List<String> positions,
    List<String> subjects,
    Integer term) {

  BulletinContent content() {
    List<String> said = links == null ? List.of() : links.lines().toList();
    return new BulletinContent(topic, title, body, said, List.of());
  }

  Addressed to() {
    return new Addressed(kinds, organisations, people, positions, subjects);
  }
}
