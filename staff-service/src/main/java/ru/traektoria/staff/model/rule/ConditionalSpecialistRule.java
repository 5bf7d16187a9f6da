package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.teacher.Assignment;

/**
 * «Условный специалист» (T2.2, AMB-15): teaches a subject outside the profiles of education and
 * completed retraining. «Начальные классы» covers every subject of level 1–4; a subject without
 * fitting profiles in the directory, or a person without a recorded profile, cannot be judged.
 */
public final class ConditionalSpecialistRule {

  /** What can be said of one assignment. */
  public enum Verdict {
    FITS,
    OUTSIDE,
    UNKNOWN
  }

  private final Directories directories;

  public ConditionalSpecialistRule(Directories directories) {
    this.directories = directories;
  }

  /** Answers for one assignment of somebody with these profiles. */
  public Verdict judge(Assignment assignment, Collection<Code> profiles) {
    List<Code> fitting =
        directories.subject(assignment.work().subject()).map(Entry::profiles).orElse(List.of());
    if (fitting == null || fitting.isEmpty() || profiles.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    boolean fits =
        profiles.stream().anyMatch(fitting::contains) || coversPrimary(assignment, profiles);
    return fits ? Verdict.FITS : Verdict.OUTSIDE;
  }

  /** The assignments of the day that are outside the profiles. */
  public List<Assignment> outside(
      List<Assignment> assignments, Collection<Code> profiles, LocalDate day) {
    return assignments.stream()
        .filter(a -> a.period().covers(day))
        .filter(a -> judge(a, profiles) == Verdict.OUTSIDE)
        .toList();
  }

  private boolean coversPrimary(Assignment assignment, Collection<Code> profiles) {
    return assignment.work().level() == Assignment.Level.PRIMARY
        && profiles.stream()
            .anyMatch(p -> directories.profile(p).filter(Entry::primary).isPresent());
  }
}
