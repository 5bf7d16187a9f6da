package ru.traektoria.staff.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.rule.PresenceRule;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.text.RussianOrder;

/**
 * The flat fields beside a teacher's state by which the register is filtered, sorted and shown.
 * They hold intervals, not answers for today, so no field goes stale overnight.
 */
final class TeacherFields {

  private TeacherFields() {}

  static Map<String, Object> of(Teacher teacher) {
    Person person = teacher.person();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("municipality", teacher.municipality().value());
    fields.put("erased", teacher.erased());
    fields.put("name", person.name().full());
    fields.put("sortKey", person.name().sortKey());
    fields.put("search", RussianOrder.folded(person.name().full()));
    fields.put("birthDate", text(person.birthDate()));
    fields.put("teachingSince", text(teacher.education().teachingSince()));
    fields.put("snils", snils(teacher));
    fields.put("leader", !teacher.standing().victories().isEmpty());
    fields.put("work", teacher.assignments().stream().map(TeacherFields::work).toList());
    fields.put("ranks", ranks(teacher));
    fields.put("presence", presence(teacher));
    fields.put("reserve", reserve(teacher));
    return fields;
  }

  /** A value for everybody, so that the unique index needs no gaps. */
  private static String snils(Teacher teacher) {
    return teacher.person().snils() == null
        ? "-" + teacher.id().value()
        : teacher.person().snils().mark();
  }

  private static Document work(Assignment a) {
    return new Document("organisation", a.organisation().value())
        .append("position", a.work().position().value())
        .append("subject", text(a.work().subject()))
        .append("employment", a.work().employment().name())
        .append("rate", a.load().rate() == null ? null : a.load().rate().doubleValue())
        .append("from", Days.from(a.from()))
        .append("to", Days.to(a.to()));
  }

  /** When which category counts: in force, and for a position that is held. */
  private static List<Document> ranks(Teacher teacher) {
    List<Document> ranks = new ArrayList<>();
    for (Category category : teacher.qualification().categories()) {
      for (Assignment a : teacher.assignments()) {
        String from = later(Days.from(category.awardedOn()), Days.from(a.from()));
        String to = earlier(Days.to(category.validTo()), Days.to(a.to()));
        if (a.work().position().equals(category.position()) && from.compareTo(to) <= 0) {
          ranks.add(
              new Document("rank", category.category().name())
                  .append("from", from)
                  .append("to", to));
        }
      }
    }
    return ranks.stream().distinct().toList();
  }

  private static List<Document> presence(Teacher teacher) {
    return PresenceRule.timeline(teacher).stream()
        .map(
            p ->
                new Document("status", p.status().name())
                    .append("from", Days.from(p.from()))
                    .append("to", Days.to(p.to())))
        .toList();
  }

  private static List<Document> reserve(Teacher teacher) {
    return teacher.standing().reserves().stream()
        .map(
            r ->
                new Document("post", r.post().name())
                    .append("from", Days.from(r.from()))
                    .append("to", Days.to(r.to())))
        .toList();
  }

  private static String later(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String text(Code code) {
    return code == null ? null : code.value();
  }
}
