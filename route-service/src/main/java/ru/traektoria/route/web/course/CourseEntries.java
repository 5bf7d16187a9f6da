package ru.traektoria.route.web.course;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseRecord;

/** A course record as the lines of its card. */
@Component
class CourseEntries {

  private final Profiles profiles;
  private final StaffDirectory directory;

  CourseEntries(Profiles profiles, StaffDirectory directory) {
    this.profiles = profiles;
    this.directory = directory;
  }

  List<Entry> of(CourseRecord course) {
    CourseContent content = course.content();
    return List.of(
        Entry.of("Педагог", directory.name(course.teacher().value())),
        Entry.of("Кто обучал", content.provider()),
        kind(content),
        Entry.of("Объём", Russian.count(content.hours(), "час", "часа", "часов")),
        Entry.of("Обучение", Russian.range(content.startedOn(), content.certificate().on())),
        Entry.of(
            "Документ",
            (content.certificate().number() == null
                    ? "без номера"
                    : "№ " + content.certificate().number())
                + " от "
                + Russian.date(content.certificate().on())),
        evidence(content),
        Entry.of("Приоритетная программа", CourseChoices.priority(content.priority())),
        Entry.of("Признаки", CourseChoices.marks(content.marks())),
        Entry.of(
            "Профили",
            String.join(
                ", ",
                content.profiles().stream()
                    .map(code -> profiles.names().getOrDefault(code, code))
                    .toList())),
        Entry.of("Федеральный реестр", content.federalRegister() ? "да" : "нет"),
        Entry.of(
            "Финансирование",
            content.funding() == null ? null : Russian.capital(content.funding().label())),
        Entry.of(
            "Записано",
            Russian.date(course.recordedOn()) + (course.imported() ? ", история" : "")));
  }

  private static Entry kind(CourseContent content) {
    Entry entry = Entry.of("Засчитан как", Russian.capital(content.counted().label()));
    return content.counted() == content.kind()
        ? entry
        : entry.hint(
            "Заявлено: %s, но для этого нужно не меньше %s"
                .formatted(
                    content.kind().label(),
                    Russian.count(content.kind().leastHours(), "часа", "часов", "часов")));
  }

  private static Entry evidence(CourseContent content) {
    String evidence = content.certificate().evidence();
    boolean link = evidence != null && evidence.matches("https?://\\S+");
    Entry entry = Entry.of("Скан", link ? "открыть" : evidence);
    return link ? entry.href(evidence) : entry;
  }
}
