package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** Сильные стороны, as diagnostics-service found them: whom a colleague may visit or ask. */
public interface Strengths {

  /** Who may know of a strength by name, as the teacher's consent says. */
  enum Recipient {
    SCHOOL,
    METHODIST,
    CNPPM
  }

  /** A strength; {@code recipients} are never empty. */
  record Strength(
      String id,
      TeacherId teacher,
      String municipality,
      CompetenceCode competence,
      String assessment,
      LocalDate foundOn,
      Set<Recipient> recipients) {}

  /** Takes one over; the same id again replaces it. */
  void put(Strength strength);

  /** The teacher withdrew the consent: what that diagnostics showed is forgotten. */
  void forget(TeacherId teacher, String assessment);

  /** Everybody strong in a competence there. */
  List<Strength> in(String municipality, CompetenceCode competence);

  List<Strength> of(TeacherId teacher);
}
