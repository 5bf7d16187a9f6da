package ru.traektoria.local.demo.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.traektoria.local.demo.past.Archive;
import ru.traektoria.local.demo.past.Gathering;
import ru.traektoria.local.demo.past.Membership;
import ru.traektoria.local.demo.town.Teacher;

/** Участие и членство as events-service imports history. */
public final class ActivityFiles {

  private final Archive archive;

  public ActivityFiles(Archive archive) {
    this.archive = archive;
  }

  public Table participations() {
    List<String> header =
        List.of(
            "Педагог",
            "Мероприятие",
            "Вид",
            "Дата",
            "Уровень",
            "Формат",
            "Роль",
            "Часы",
            "Муниципальный проект");
    List<List<String>> rows = new ArrayList<>();
    for (Gathering gathering : archive.gatherings()) {
      for (Teacher teacher : gathering.participants()) {
        rows.add(row(gathering, teacher, "участник"));
      }
      for (Teacher teacher : gathering.speakers()) {
        if (!gathering.participants().contains(teacher)) {
          rows.add(row(gathering, teacher, "выступающий"));
        }
      }
    }
    return new Table("participations.csv", header, rows);
  }

  public Table memberships() {
    List<String> header =
        List.of("Педагог", "Объединение", "Вид объединения", "Предмет", "Роль", "С");
    List<List<String>> rows = new ArrayList<>();
    for (Membership membership : archive.memberships()) {
      rows.add(
          Table.row(
              membership.teacher().fullName(),
              membership.association(),
              "ГМО",
              membership.subject(),
              membership.head() ? "руководитель" : "член",
              membership.from()));
    }
    return new Table("memberships.csv", header, rows);
  }

  private static List<String> row(Gathering gathering, Teacher teacher, String role) {
    return Table.row(
        teacher.fullName(),
        gathering.title(),
        kind(gathering.kind()),
        gathering.heldOn(),
        "муниципальный",
        gathering.kind().equals("Вебинар") ? "дистанционно" : "очно",
        role,
        gathering.hours(),
        gathering.municipalProject() ? "да" : "нет");
  }

  private static String kind(String word) {
    return word.startsWith("Заседание")
        ? "заседание объединения"
        : word.toLowerCase(Locale.forLanguageTag("ru"));
  }
}
