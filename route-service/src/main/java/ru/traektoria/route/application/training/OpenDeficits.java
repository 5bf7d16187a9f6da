package ru.traektoria.route.application.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.TeacherId;

/** Дефициты with those to whom the consent opens them: for programmes that match, for mentors. */
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

  /** It is resolved: its readers stay known; an unknown one changes nothing. */
  void resolve(String id);

  /** The consent is withdrawn: what that diagnostics showed is forgotten. */
  void forget(TeacherId teacher, String assessment);

  /** Competences of the deficits that this reader may know of, by teacher. */
  Map<String, List<CompetenceCode>> openTo(Reader reader);

  /** The deficits of a teacher, resolved ones too, that this reader may know of. */
  Set<DeficitId> known(TeacherId teacher, Reader reader);
}
