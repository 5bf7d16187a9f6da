package ru.traektoria.mentoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.Attention;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.Place.OrganisationId;
import ru.traektoria.mentoring.model.TeacherId;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;

/** Makes views: adds names and what asks for attention today. */
@Component
public class Views {

  private final StaffDirectory directory;
  private final MentoringSettings settings;
  private final Clock clock;

  Views(StaffDirectory directory, MentoringSettings settings, Clock clock) {
    this.directory = directory;
    this.settings = settings;
    this.clock = clock;
  }

  /** The pair with names. */
  public PairView pair(Stored<MentoringPair> stored) {
    MentoringPair pair = stored.state();
    Terms terms = pair.terms();
    return new PairView(
        stored.id(),
        stored.version(),
        pair.status(),
        terms.form(),
        named(terms.mentors()),
        named(terms.mentees()),
        pair.place().municipality().value(),
        briefly(pair.place().organisation()),
        terms.order(),
        terms.consents(),
        terms.paid(),
        terms.agreement(),
        terms.period().from(),
        terms.period().plannedTo(),
        terms.programme(),
        pair.sessions(),
        pair.lastHeldOn().orElse(null),
        Attention.of(pair, today(), settings),
        pair.closing(),
        pair.imported());
  }

  /** The organisation with its name; {@code null} for none. */
  public Named organisation(OrganisationId id) {
    return id == null ? null : new Named(id.value(), directory.name(id.value()));
  }

  private Named briefly(OrganisationId id) {
    return id == null ? null : new Named(id.value(), directory.shortName(id.value()));
  }

  /** A teacher with the short name. */
  public Named teacher(TeacherId id) {
    return new Named(id.value(), directory.shortName(id.value()));
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<Named> named(List<TeacherId> teachers) {
    return teachers.stream().map(this::teacher).toList();
  }
}
