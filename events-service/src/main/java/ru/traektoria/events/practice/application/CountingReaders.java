package ru.traektoria.events.practice.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.PracticeReaders;
import ru.traektoria.events.practice.model.PracticeReaders.Opening;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Открытия практик: counts a school or a teacher of another organisation who opens a practice of
 * the bank. Author, expert and methodist have to do with it and are no readers.
 */
@Service
public class CountingReaders {

  private final Readers readers;
  private final PracticeReach reach;
  private final Clock clock;

  CountingReaders(Readers readers, PracticeReach reach, Clock clock) {
    this.readers = readers;
    this.reach = reach;
    this.clock = clock;
  }

  /** The viewer opens it; nothing of the person is kept. */
  public void opened(Practice practice, Viewer viewer) {
    if (counts(practice, viewer)) {
      OrganisationId by = new OrganisationId(viewer.organisation().orElseThrow());
      LocalDate today = LocalDate.now(clock);
      readers.update(practice, known -> known.opened(by, today));
    }
  }

  private boolean counts(Practice practice, Viewer viewer) {
    boolean works =
        viewer.has(Role.TEACHER) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.GMO_HEAD);
    return works
        && viewer.organisation().isPresent()
        && practice.state().open()
        && !reach.inside(viewer, practice);
  }

  /** By practice: how many organisations opened it. */
  public Map<PracticeId, Integer> organisations(Collection<PracticeId> practices) {
    return readers.of(practices).stream()
        .collect(Collectors.toMap(PracticeReaders::practice, one -> one.openings().size()));
  }

  /** How many different organisations opened at least one of these (PU.16). */
  public long readingOrganisations(List<Practice> practices) {
    return readers.of(practices.stream().map(Practice::id).toList()).stream()
        .flatMap(one -> one.openings().stream())
        .map(Opening::organisation)
        .distinct()
        .count();
  }
}
