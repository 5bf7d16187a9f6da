package ru.traektoria.staff.application.imports.staff;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Qualification.Title;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Standing.Victory;

/** What people write in the cells of a staff list, and the codes it means. */
final class CellWords {

  private CellWords() {}

  static Map<String, String> sexes() {
    Map<String, String> words = titled(Sex.values(), Sex::title);
    words.put("ж", Sex.FEMALE.name());
    words.put("м", Sex.MALE.name());
    words.put("жен", Sex.FEMALE.name());
    words.put("муж", Sex.MALE.name());
    return words;
  }

  static Map<String, String> educations() {
    Map<String, String> words = titled(Education.Level.values(), Education.Level::title);
    words.put("высшее профессиональное", Education.Level.HIGHER.name());
    words.put("бакалавриат", Education.Level.HIGHER.name());
    words.put("специалитет", Education.Level.HIGHER.name());
    words.put("магистратура", Education.Level.HIGHER.name());
    words.put("среднее специальное", Education.Level.SECONDARY_VOCATIONAL.name());
    words.put("СПО", Education.Level.SECONDARY_VOCATIONAL.name());
    words.put("среднее", Education.Level.SECONDARY_GENERAL.name());
    words.put("среднее полное", Education.Level.SECONDARY_GENERAL.name());
    return words;
  }

  static Map<String, String> levels() {
    Map<String, String> words = titled(Level.values(), Level::title);
    words.put("1–4", Level.PRIMARY.name());
    words.put("5–9", Level.BASIC.name());
    words.put("10–11", Level.SECONDARY.name());
    words.put("НОО", Level.PRIMARY.name());
    words.put("ООО", Level.BASIC.name());
    words.put("СОО", Level.SECONDARY.name());
    return words;
  }

  static Map<String, String> employments() {
    Map<String, String> words = titled(Employment.values(), Employment::title);
    words.put("основное", Employment.MAIN.name());
    words.put("основная", Employment.MAIN.name());
    words.put("штатный", Employment.MAIN.name());
    words.put("внутренний совместитель", Employment.INTERNAL_PART_TIME.name());
    words.put("внешний совместитель", Employment.EXTERNAL_PART_TIME.name());
    return words;
  }

  static Map<String, String> ranks() {
    Map<String, String> words = titled(Rank.values(), Rank::title);
    words.put("ВКК", Rank.HIGHEST.name());
    words.put("1КК", Rank.FIRST.name());
    words.put("нет", "NONE");
    words.put("без категории", "NONE");
    words.put("СЗД", "NONE");
    return words;
  }

  static Map<String, String> statuses() {
    Map<String, String> words = titled(Presence.Kind.values(), Presence.Kind::title);
    words.put("в отпуске", Presence.Kind.ON_LEAVE.name());
    words.put("декретный отпуск", Presence.Kind.ON_LEAVE.name());
    words.put("отпуск по уходу за ребёнком", Presence.Kind.ON_LEAVE.name());
    return words;
  }

  static Map<String, String> titles() {
    return titled(Title.Kind.values(), Title.Kind::title);
  }

  static Map<String, String> places() {
    return titled(Victory.Place.values(), Victory.Place::title);
  }

  static Map<String, String> posts() {
    Map<String, String> words = titled(Reserve.Post.values(), Reserve.Post::title);
    words.put("директор", Reserve.Post.HEAD.name());
    words.put("заведующий", Reserve.Post.HEAD.name());
    words.put("заместитель", Reserve.Post.DEPUTY.name());
    words.put("заместитель директора", Reserve.Post.DEPUTY.name());
    return words;
  }

  private static <E extends Enum<E>> Map<String, String> titled(
      E[] values, Function<E, String> title) {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(title.apply(value), value.name()));
    return words;
  }
}
