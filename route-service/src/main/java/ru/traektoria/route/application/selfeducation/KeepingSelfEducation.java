package ru.traektoria.route.application.selfeducation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent;
import ru.traektoria.route.model.selfeducation.SelfEducationId;
import ru.traektoria.route.model.selfeducation.Theme;
import ru.traektoria.route.model.selfeducation.YearReport;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Chooses a theme, hands in the report, accepts or returns it. */
@Service
public class KeepingSelfEducation {

  private final SelfEducations themes;
  private final KeepingFiles keeping;
  private final Whereabouts whereabouts;
  private final Clock clock;

  KeepingSelfEducation(
      SelfEducations themes, KeepingFiles keeping, Whereabouts whereabouts, Clock clock) {
    this.themes = themes;
    this.keeping = keeping;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  /** A teacher's year, and where the teacher works. */
  public record Owner(TeacherId teacher, Place place, AcademicYear year) {

    public SelfEducationId id() {
      return SelfEducationId.of(teacher, year);
    }
  }

  /**
   * Chooses the theme, or words it anew.
   *
   * @param version the person saw, {@code null} while there is none
   */
  public Stored<SelfEducation> choose(Owner owner, Long version, Theme theme, Actor by) {
    Optional<Stored<SelfEducation>> there = themes.find(owner.id());
    return there.isEmpty()
        ? themes.add(
            SelfEducation.choose(owner.teacher(), owner.place(), owner.year(), theme, by, today()))
        : decide(owner, version, known -> known.rename(theme, by, today()));
  }

  public Stored<SelfEducation> submit(
      Owner owner, Long version, String text, List<Upload> uploads, Actor by) {
    return keeping.with(
        uploads,
        files ->
            decide(
                owner, version, theme -> theme.submit(new YearReport(text, files, today()), by)));
  }

  public Stored<SelfEducation> accept(Owner owner, Long version, Actor by) {
    return decide(owner, version, theme -> theme.accept(by, today()));
  }

  public Stored<SelfEducation> giveBack(Owner owner, Long version, String remark, Actor by) {
    return decide(owner, version, theme -> theme.giveBack(remark, by, today()));
  }

  private Stored<SelfEducation> decide(
      Owner owner,
      Long version,
      Function<SelfEducation, Decision<SelfEducation, SelfEducationEvent>> command) {
    return themes.update(owner.id(), version, theme -> command.apply(current(theme)));
  }

  private SelfEducation current(SelfEducation theme) {
    return theme.at(whereabouts.of(theme.teacher(), theme.place()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
