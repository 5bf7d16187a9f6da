package ru.traektoria.staff.web.pages.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;
import ru.traektoria.staff.model.teacher.Qualification.HeadAttestation;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Qualification.Title;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Standing.Recognition;
import ru.traektoria.staff.model.teacher.Standing.Victory;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.time.Period;

/**
 * One dated fact as a form brings it.
 *
 * @param choice name of the enum constant that the kind chooses from
 * @param text order, contest or award
 * @param orderedOn day of the order where the fact needs one
 */
record FactForm(
    String position,
    String choice,
    String text,
    LocalDate orderedOn,
    LocalDate from,
    LocalDate to) {

  /** The profile with this fact. */
  Teacher.Profile addTo(FactKind kind, Teacher.Profile p) {
    Qualification q = p.qualification();
    Standing s = p.standing();
    return switch (kind) {
      case CATEGORY ->
          with(
              p,
              new Qualification(
                  and(q.categories(), category()),
                  q.conformities(),
                  q.headAttestations(),
                  q.titles()));
      case CONFORMITY ->
          with(
              p,
              new Qualification(
                  q.categories(),
                  and(q.conformities(), new Conformity(from, to)),
                  q.headAttestations(),
                  q.titles()));
      case HEAD_ATTESTATION ->
          with(
              p,
              new Qualification(
                  q.categories(),
                  q.conformities(),
                  and(q.headAttestations(), new HeadAttestation(from, to)),
                  q.titles()));
      case TITLE ->
          with(
              p,
              new Qualification(
                  q.categories(),
                  q.conformities(),
                  q.headAttestations(),
                  and(q.titles(), new Title(chosen(Title.Kind.class), from))));
      case STATUS ->
          with(
              p,
              s.withPresences(
                  and(s.presences(), new Presence(chosen(Presence.Kind.class), from, to))));
      case RECOGNITION ->
          with(
              p,
              s.withRecognitions(
                  and(
                      s.recognitions(),
                      new Recognition(chosen(Recognition.Kind.class), text, from, to))));
      case VICTORY ->
          with(
              p,
              s.withVictories(
                  and(s.victories(), new Victory(text, chosen(Victory.Place.class), from))));
      case RESERVE -> with(p, s.withReserves(reserved(s.reserves())));
      case BREAK -> with(p, away(p.education()));
    };
  }

  /** The profile without the fact at this place of its list. */
  static Teacher.Profile remove(FactKind kind, int place, Teacher.Profile p) {
    Qualification q = p.qualification();
    Standing s = p.standing();
    Education e = p.education();
    return switch (kind) {
      case CATEGORY ->
          with(
              p,
              new Qualification(
                  but(q.categories(), place), q.conformities(), q.headAttestations(), q.titles()));
      case CONFORMITY ->
          with(
              p,
              new Qualification(
                  q.categories(), but(q.conformities(), place), q.headAttestations(), q.titles()));
      case HEAD_ATTESTATION ->
          with(
              p,
              new Qualification(
                  q.categories(), q.conformities(), but(q.headAttestations(), place), q.titles()));
      case TITLE ->
          with(
              p,
              new Qualification(
                  q.categories(), q.conformities(), q.headAttestations(), but(q.titles(), place)));
      case STATUS -> with(p, s.withPresences(but(s.presences(), place)));
      case RECOGNITION -> with(p, s.withRecognitions(but(s.recognitions(), place)));
      case VICTORY -> with(p, s.withVictories(but(s.victories(), place)));
      case RESERVE -> with(p, s.withReserves(but(s.reserves(), place)));
      case BREAK -> with(p, e.withBreaks(but(e.breaks(), place)));
    };
  }

  private Category category() {
    String ground = text == null || text.isBlank() ? null : text.strip();
    return new Category(Code.of(position), chosen(Rank.class), from, to, ground);
  }

  /** The same post from the same day once more says how it ends, or mends its order. */
  private List<Reserve> reserved(List<Reserve> known) {
    String order = text == null || text.isBlank() ? null : text.strip();
    Reserve told = new Reserve(chosen(Reserve.Post.class), order, orderedOn, from, to);
    return and(known.stream().filter(one -> !one.sameBeginning(told)).toList(), told);
  }

  private Education away(Education e) {
    return e.withBreaks(and(e.breaks(), new Period(from, to)));
  }

  private <E extends Enum<E>> E chosen(Class<E> type) {
    return choice == null || choice.isBlank() ? null : Enum.valueOf(type, choice);
  }

  private static Teacher.Profile with(Teacher.Profile p, Qualification changed) {
    return new Teacher.Profile(p.person(), p.education(), changed, p.standing());
  }

  private static Teacher.Profile with(Teacher.Profile p, Standing changed) {
    return new Teacher.Profile(p.person(), p.education(), p.qualification(), changed);
  }

  private static Teacher.Profile with(Teacher.Profile p, Education changed) {
    return new Teacher.Profile(p.person(), changed, p.qualification(), p.standing());
  }

  private static <T> List<T> and(List<T> known, T more) {
    List<T> all = new ArrayList<>(known);
    all.add(more);
    return all;
  }

  private static <T> List<T> but(List<T> known, int place) {
    List<T> fewer = new ArrayList<>(known);
    if (place >= 0 && place < fewer.size()) {
      fewer.remove(place);
    }
    return fewer;
  }
}
