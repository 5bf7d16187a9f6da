package ru.traektoria.route.application.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** Открытые дефициты with those to whom the consent opens them, kept to match programmes. */
public interface OpenDeficits {

  /** Who may know of a deficit by name. */
  enum Reader {
    SCHOOL,
    METHODIST,
    CNPPM
  }

  /** A deficit that nothing has resolved yet. */
  record OpenDeficit(
      String id,
      TeacherId teacher,
      CompetenceCode competence,
      String assessment,
      Set<Reader> readers) {}

  /** Takes one over; the same id again replaces it. */
  void put(OpenDeficit deficit);

  /** It is resolved; an unknown one changes nothing. */
  void remove(String id);

  /** The consent is withdrawn: what that diagnostics showed is forgotten. */
  void forget(TeacherId teacher, String assessment);

  /** Competences of the deficits that this reader may know of, by teacher. */
  Map<String, List<CompetenceCode>> openTo(Reader reader);
}
