package ru.traektoria.events.consultation.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.events.consultation.web.pages.ConsultationTables.Support;
import ru.traektoria.events.staff.OrganisationStatuses;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.TableQuery;

/** Поддержка организаций: how often each was advised in a year (S3-136, S4-85). */
@Controller
class SupportPages {

  private final LogFrame frame;
  private final StaffDirectory directory;
  private final OrganisationStatuses statuses;
  private final Clock clock;

  SupportPages(
      LogFrame frame, StaffDirectory directory, OrganisationStatuses statuses, Clock clock) {
    this.frame = frame;
    this.directory = directory;
    this.statuses = statuses;
    this.clock = clock;
  }

  @GetMapping(ConsultationTables.SUPPORT)
  Object support(TableQuery query, Scope scope, Model model) {
    List<ConsultationView> year = frame.given(query, scope);
    Viewer viewer = scope.viewer();
    String town = viewer.municipality().orElse("-");
    Set<String> low = statuses.lowResults(town, LocalDate.now(clock));
    boolean lowAlone = query.filter("low").isPresent();
    List<Support> rows =
        directory.organisationsIn(town).stream()
            .filter(e -> Russian.matches(e.name(), query.filter("q").orElse("")))
            .filter(e -> !lowAlone || low.contains(e.id()))
            .map(e -> support(new Named(e.id(), e.name()), low.contains(e.id()), year))
            .toList();
    Field[] filters = {
      frame.years(),
      Fields.search("q", "Организация"),
      Fields.select(
          "low", "Результаты", List.of(Option.of("true", "Только с низкими результатами")))
    };
    return frame.show(
        "Поддержка организаций", ConsultationTables.support(), rows, filters, query, scope, model);
  }

  private static Support support(Named place, boolean low, List<ConsultationView> year) {
    List<ConsultationView> here =
        year.stream()
            .filter(one -> one.organisations().stream().anyMatch(o -> o.id().equals(place.id())))
            .toList();
    return new Support(
        place,
        low,
        here.size(),
        here.stream().filter(one -> one.topic().code().equals("LOW_RESULTS")).count(),
        here.stream().filter(one -> one.topic().area() == Area.PSYCHOLOGICAL).count(),
        here.stream().flatMap(one -> one.teachers().stream()).map(Named::id).distinct().count(),
        here.stream().map(ConsultationView::givenOn).max(Comparator.naturalOrder()).orElse(null));
  }
}
