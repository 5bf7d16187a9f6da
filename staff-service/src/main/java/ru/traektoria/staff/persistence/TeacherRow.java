package ru.traektoria.staff.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Standing.Presence;

/**
 * A teacher as a list shows one, without the state behind it.
 *
 * @param works all assignments, those that ended too
 */
public record TeacherRow(
    String id,
    String name,
    LocalDate birthDate,
    LocalDate teachingSince,
    boolean leader,
    List<Work> works,
    List<Held> ranks,
    List<Held> presences,
    List<Held> reserves) {

  /** An assignment as a list shows it. */
  public record Work(
      String organisation,
      String position,
      String subject,
      String employment,
      Double rate,
      LocalDate from,
      LocalDate to) {}

  /** Something that holds for a while. */
  public record Held(String what, String from, String to) {

    boolean on(LocalDate day) {
      String text = day.toString();
      return from.compareTo(text) <= 0 && text.compareTo(to) <= 0;
    }
  }

  /** The assignments that run on the day. */
  public List<Work> worksOn(LocalDate day) {
    return works.stream()
        .filter(w -> w.from() == null || !w.from().isAfter(day))
        .filter(w -> w.to() == null || !w.to().isBefore(day))
        .toList();
  }

  /** The category that counts on the day. */
  public Optional<Rank> rankOn(LocalDate day) {
    return ranks.stream()
        .filter(r -> r.on(day))
        .map(r -> Rank.valueOf(r.what()))
        .min(Rank::compareTo);
  }

  /** Кадровый статус on the day. */
  public Presence.Kind presenceOn(LocalDate day) {
    return presences.stream()
        .filter(p -> p.on(day))
        .findFirst()
        .map(p -> Presence.Kind.valueOf(p.what()))
        .orElse(Presence.Kind.EMPLOYED);
  }

  /** For which posts the person is in the reserve on the day. */
  public List<Reserve.Post> reserveOn(LocalDate day) {
    return reserves.stream()
        .filter(r -> r.on(day))
        .map(r -> Reserve.Post.valueOf(r.what()))
        .sorted()
        .toList();
  }

  static TeacherRow of(Document d) {
    return new TeacherRow(
        d.getString("_id"),
        d.getString("name"),
        Days.read(d.getString("birthDate")),
        Days.read(d.getString("teachingSince")),
        d.getBoolean("leader", false),
        d.getList("work", Document.class, List.of()).stream().map(TeacherRow::work).toList(),
        d.getList("ranks", Document.class, List.of()).stream().map(r -> held(r, "rank")).toList(),
        d.getList("presence", Document.class, List.of()).stream()
            .map(p -> held(p, "status"))
            .toList(),
        d.getList("reserve", Document.class, List.of()).stream()
            .map(r -> held(r, "post"))
            .toList());
  }

  private static Work work(Document d) {
    return new Work(
        d.getString("organisation"),
        d.getString("position"),
        d.getString("subject"),
        d.getString("employment"),
        d.get("rate") == null ? null : d.get("rate", Number.class).doubleValue(),
        Days.read(d.getString("from")),
        Days.read(d.getString("to")));
  }

  private static Held held(Document d, String field) {
    return new Held(d.getString(field), d.getString("from"), d.getString("to"));
  }
}
