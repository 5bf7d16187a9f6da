package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.persistence.Organisations;

/** Стажировочные площадки as their page, its export and its REST list show them (S4-55, E.8). */
@Component
public class InternshipSites {

  private final Organisations organisations;
  private final Circumstances circumstances;

  InternshipSites(Organisations organisations, Circumstances circumstances) {
    this.organisations = organisations;
    this.circumstances = circumstances;
  }

  /** What the query asks for, within the scope, by name of the organisation. */
  public List<InternshipSiteView> find(TableQuery query, Scope scope) {
    LocalDate on = query.date("on").orElse(circumstances.today());
    Directories words = circumstances.now().directories();
    Optional<String> theme = query.filter("theme");
    String text = query.filter("q").orElse("");
    boolean all = query.filter("all").isPresent();
    return organisations.of(scope.municipality().map(MunicipalityId::new).orElse(null)).stream()
        .filter(o -> scope.covers(o.state().municipality().value(), o.id(), null))
        .flatMap(o -> sites(o, on, words))
        .filter(site -> theme.isEmpty() || theme.get().equals(site.theme()))
        .filter(site -> Russian.matches(site.organisationName(), text))
        .filter(site -> all || site.active())
        .toList();
  }

  private static Stream<InternshipSiteView> sites(
      Stored<Organisation> stored, LocalDate on, Directories words) {
    Organisation place = stored.state();
    return place.traits().statuses().stream()
        .filter(OrganisationStatus::site)
        .map(
            site ->
                new InternshipSiteView(
                    stored.id(),
                    place.nameOn(on).brief(),
                    Optional.ofNullable(site.theme()).map(Code::value).orElse(null),
                    words.title(DirectoryName.THEMES, site.theme()),
                    site.from(),
                    site.to(),
                    site.period().covers(on) && place.life().covers(on)));
  }
}
