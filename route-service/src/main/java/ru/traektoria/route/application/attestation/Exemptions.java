package ru.traektoria.route.application.attestation;

import java.util.List;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.terms.TeacherId;

/** Circumstances that free from attestation, as schools entered them. */
public interface Exemptions {

  List<Entered> of(TeacherId teacher);

  /** The same circumstance with the same first day replaces the former. */
  void put(TeacherId teacher, Entered entered);
}
