package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Методическая работа of an invented town as plain lists; a null school: the municipal service. */
public final class Methods {

  public record Turn(
      String id,
      String person,
      String school,
      String kind,
      String role,
      String attendance,
      LocalDate on,
      String level,
      boolean outside,
      boolean listed,
      String heldBy,
      boolean horizontal,
      String learning,
      String association,
      List<String> tags) {}

  public record Association(
      String id, String municipality, String school, String kind, String exactKind) {}

  public record Activity(
      String id,
      String municipality,
      String school,
      String kind,
      String exactKind,
      String association,
      LocalDate on,
      List<String> tags) {}

  public record Protocol(
      String id, String municipality, String school, String kind, String year, LocalDate on) {}

  public record Week(
      String id,
      String municipality,
      String school,
      LocalDate from,
      LocalDate closed,
      boolean annulled) {}

  public record Item(
      String id,
      String municipality,
      String school,
      String owner,
      String yearKind,
      int first,
      int last,
      String state,
      LocalDate due,
      LocalDate done,
      LocalDate cancelled,
      String kind,
      int times,
      String indicator,
      List<String> activities) {

    boolean stands(LocalDate day) {
      return !state.equals("CANCELLED") || cancelled != null && cancelled.isAfter(day);
    }

    /** Ответственные из кадров: none, one or two of three people. */
    public List<String> responsible() {
      int first = Math.floorMod(id.hashCode(), 5);
      return first > 2
          ? List.of()
          : first == 2 ? List.of("answers-0", "answers-2") : List.of("answers-" + first);
    }

    /** Заголовок раздела: one of three, shared by plans. */
    public String section() {
      return "Раздел " + Math.floorMod(id.hashCode(), 3);
    }
  }

  public record Material(
      String id,
      String municipality,
      String school,
      String association,
      String kind,
      LocalDate on,
      LocalDate archived) {}

  public record Expertise(
      String id, String municipality, String school, String verdict, LocalDate on) {}

  public record Show(String id, LocalDate on, boolean annulled) {}

  public record Reader(String school, LocalDate on) {}

  public record Practice(
      String id,
      String municipality,
      String school,
      LocalDate approved,
      List<Show> shows,
      List<Reader> readers) {}

  public record Paper(
      String id,
      String municipality,
      String school,
      String type,
      boolean regulation,
      List<String> directions,
      LocalDate from,
      LocalDate to,
      boolean annulled) {}

  public record Confirmation(String school, LocalDate on) {}

  public record Bulletin(
      String id,
      String municipality,
      List<String> to,
      LocalDate sent,
      LocalDate due,
      boolean withdrawn,
      List<Confirmation> confirmed) {}

  public record Consultation(
      String id,
      String municipality,
      String school,
      List<String> people,
      List<String> schools,
      LocalDate on,
      boolean annulled) {}

  public record Laboratory(
      String id,
      String municipality,
      String school,
      String kind,
      LocalDate from,
      LocalDate to,
      LocalDate ended,
      int projects) {}

  public record Innovator(
      String id, String person, LocalDate from, LocalDate to, boolean cancelled) {}

  /** Взаимное посещение урока of two of a pair. */
  public record Swap(
      String id, String pair, List<String> mentors, List<String> mentees, LocalDate on) {}

  /** Адресная рекомендация; to an association or to somebody of a school. */
  public record Advice(
      String id,
      String municipality,
      String association,
      String school,
      String year,
      LocalDate on,
      boolean annulled) {}

  /** Четверти, заданные муниципалитетом на учебный год. */
  public record Calendar(String municipality, int start, List<LocalDate> ends) {}

  /** The last days of the quarters of a municipality's year, its own or the usual ones. */
  List<LocalDate> lastDays(String municipality, int start) {
    return calendars.stream()
        .filter(c -> c.municipality().equals(municipality) && c.start() == start)
        .map(Calendar::ends)
        .findFirst()
        .orElse(
            List.of(
                LocalDate.of(start, 11, 4),
                LocalDate.of(start + 1, 1, 8),
                LocalDate.of(start + 1, 3, 31),
                LocalDate.of(start + 1, 5, 31)));
  }

  public final List<Calendar> calendars = new ArrayList<>();
  public final List<Advice> advice = new ArrayList<>();
  public final List<Swap> swaps = new ArrayList<>();
  public final List<Turn> turns = new ArrayList<>();
  public final List<Association> associations = new ArrayList<>();
  public final List<Town.Member> members = new ArrayList<>();
  public final List<Activity> activities = new ArrayList<>();
  public final List<Protocol> protocols = new ArrayList<>();
  public final List<Week> weeks = new ArrayList<>();
  public final List<Item> items = new ArrayList<>();
  public final List<Material> materials = new ArrayList<>();
  public final List<Expertise> expertises = new ArrayList<>();
  public final List<Practice> practices = new ArrayList<>();
  public final List<Paper> papers = new ArrayList<>();
  public final List<Bulletin> bulletins = new ArrayList<>();
  public final List<Consultation> consultations = new ArrayList<>();
  public final List<Laboratory> laboratories = new ArrayList<>();
  public final List<Innovator> innovators = new ArrayList<>();
}
