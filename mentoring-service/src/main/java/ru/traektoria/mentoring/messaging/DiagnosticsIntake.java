package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.CompetenceProfiles;
import ru.traektoria.mentoring.model.competence.Deficit;
import ru.traektoria.mentoring.model.competence.Reader;
import ru.traektoria.mentoring.model.competence.Strength;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/**
 * From diagnostics: deficits and strengths with those who may know of them, for goals of a pair and
 * for the choice of a mentor. Past years are left out, and burnout never comes with a name.
 */
@Component
final class DiagnosticsIntake implements Intake {

  static final String FOUND = "ru.traektoria.DeficitIdentified.v1";
  static final String RESOLVED = "ru.traektoria.DeficitResolved.v1";
  static final String STRONG = "ru.traektoria.StrengthIdentified.v1";
  static final String WITHDRAWN = "ru.traektoria.ConsentWithdrawn.v1";
  static final String TREE = "ru.traektoria.CompetenceTreePublished.v1";
  private static final String BURNOUT = "BURNOUT";

  private final CompetenceProfiles profiles;

  DiagnosticsIntake(CompetenceProfiles profiles) {
    this.profiles = profiles;
  }

  /** The fields of the four events about one teacher; without recipients both may know. */
  record Told(
      String deficit,
      String strength,
      TeacherId teacher,
      String municipality,
      String competence,
      String area,
      String severity,
      String assessment,
      LocalDate foundOn,
      LocalDate resolvedOn,
      Set<Reader> recipients,
      Boolean imported) {

    Set<Reader> readers() {
      return recipients == null ? EnumSet.of(Reader.SCHOOL, Reader.METHODIST) : recipients;
    }

    Deficit asDeficit() {
      return new Deficit(deficit, competence, severity, assessment, foundOn, null, readers());
    }

    Strength asStrength() {
      return new Strength(strength, competence, assessment, readers());
    }

    boolean left() {
      return Boolean.TRUE.equals(imported) || BURNOUT.equals(area);
    }
  }

  /** The tree, of which names are kept. */
  record Tree(int version, List<Area> areas) {
    record Area(String code, String name, List<Named> competences) {}

    record Named(String code, String name) {}

    Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      areas.forEach(area -> area.competences().forEach(one -> names.put(one.code(), one.name())));
      return names;
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(FOUND, RESOLVED, STRONG, WITHDRAWN, TREE);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(TREE)) {
      Tree tree = event.data(Tree.class);
      profiles.name(tree.version(), tree.names());
      return;
    }
    Told told = event.data(Told.class);
    if (!told.left()) {
      profiles.react(
          event,
          told.teacher(),
          told.municipality(),
          known ->
              switch (event.type()) {
                case FOUND -> known.with(told.asDeficit());
                case STRONG -> known.with(told.asStrength());
                case RESOLVED -> known.resolved(told.deficit(), told.resolvedOn());
                default -> known.without(told.assessment());
              });
    }
  }
}
