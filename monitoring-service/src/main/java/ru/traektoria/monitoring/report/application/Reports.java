package ru.traektoria.monitoring.report.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.cycle.application.Shelf;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.model.Report.Building;
import ru.traektoria.monitoring.report.model.Report.State;
import ru.traektoria.monitoring.report.model.Report.Window;
import ru.traektoria.monitoring.report.model.ReportKind;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Отчёты of a municipality: asked for here, built by {@link BuildingReports}. */
@Component
public class Reports {

  /**
   * What somebody asks for; each but the kind may be blank.
   *
   * @param window an existing frozen window; blank: the numbers of today are frozen
   */
  public record Order(
      ReportKind kind,
      String title,
      String table,
      String note,
      String programme,
      String organisation,
      String window) {}

  private final Shelf<Report> shelf;
  private final Shelves shelves;
  private final Programmes programmes;
  private final FrozenTables frozen;
  private final Tables tables;
  private final BindingProgrammes binding;
  private final StaffDirectory directory;
  private final Clock clock;

  Reports(
      AggregateStores stores,
      Shelves shelves,
      Programmes programmes,
      FrozenTables frozen,
      Tables tables,
      BindingProgrammes binding,
      StaffDirectory directory,
      Clock clock) {
    this.shelf =
        new Shelf<>(
            stores,
            "reports",
            Report.class,
            "Отчёт",
            r -> new Shelf.Place(r.municipality(), r.year()));
    this.shelves = shelves;
    this.programmes = programmes;
    this.frozen = frozen;
    this.tables = tables;
    this.binding = binding;
    this.directory = directory;
    this.clock = clock;
  }

  /** Those of the municipality, the oldest first. */
  public List<Stored<Report>> of(String municipality) {
    return shelf.of(municipality);
  }

  public Stored<Report> get(String id, String municipality) {
    return shelf.get(id, municipality);
  }

  /** Puts a report in the queue; what it names must be the municipality's own. */
  public Stored<Report> order(
      CreationKey key, String municipality, AcademicYear year, Order order, String by) {
    if (order.kind() == null) {
      throw Problems.refused(Reason.at("kind", "report.kind", "Выберите вид отчёта."));
    }
    boolean whole = !order.kind().ofOrganisation();
    String note = whole ? blank(order.note()) : null;
    String programme = whole ? blank(order.programme()) : null;
    String title = blank(order.title());
    if (note != null) {
      shelves.notes().get(note, municipality);
    } else if (order.kind() == ReportKind.NOTE) {
      throw Problems.refused(Reason.at("note", "report.note", "Выберите справку."));
    }
    if (programme != null) {
      programmes.get(programme, municipality);
    }
    String organisation = organisation(order, municipality);
    Window window = window(order, note, municipality);
    Report report =
        new Report(
            municipality,
            year.toString(),
            order.kind(),
            title == null ? title(order.kind(), organisation) + ", " + year.label() : title,
            shown(order, municipality),
            note,
            programme,
            organisation,
            window,
            new Building(State.QUEUED, 0, 0, null),
            List.of(),
            null,
            null,
            by,
            clock.instant());
    return shelf.create(key, Decision.accept(report));
  }

  /** Of which organisation; {@code null} where the kind is of the municipality. */
  private String organisation(Order order, String municipality) {
    String asked = blank(order.organisation());
    if (!order.kind().ofOrganisation()) {
      return null;
    }
    if (asked == null) {
      throw Problems.refused(
          Reason.at("organisation", "report.organisation", "Выберите организацию."));
    }
    if (directory.organisationsIn(municipality).stream().noneMatch(o -> o.id().equals(asked))) {
      throw Problems.notFound("Организация", asked);
    }
    return asked;
  }

  private String title(ReportKind kind, String organisation) {
    return organisation == null
        ? kind.title()
        : "Аналитическая справка: "
            + directory.find(organisation).map(o -> o.shortName()).orElse("организация");
  }

  /** The chosen table, that of the programme, or all that bind the municipality now. */
  private List<String> shown(Order order, String municipality) {
    String table = blank(order.table());
    String programme = blank(order.programme());
    if (table == null && programme != null) {
      table = programmes.get(programme, municipality).state().table();
    }
    if (table == null) {
      return binding.programmes(municipality).stream().map(Programme::code).toList();
    }
    if (tables.catalogue().title(table).isEmpty()) {
      throw Problems.notFound("Таблица", table);
    }
    return List.of(table);
  }

  /** The chosen window; of a note its own. */
  private Window window(Order order, String note, String municipality) {
    String id = blank(order.window());
    if (id == null && note != null) {
      var own = shelves.notes().get(note, municipality).state().window();
      id = own == null ? null : own.id();
    }
    String asked = id;
    return asked == null
        ? null
        : frozen
            .find(asked)
            .filter(w -> w.municipality().equals(municipality))
            .map(Reports::window)
            .orElseThrow(() -> Problems.notFound("Окно", asked));
  }

  private static Window window(FrozenWindow window) {
    return new Window(window.id(), window.number(), window.name());
  }

  public Stored<Report> cancel(String id, String municipality, long version) {
    return shelf.change(id, municipality, version, Report::cancelled);
  }

  public Stored<Report> publish(
      String id, String municipality, long version, Report.Publication where) {
    return shelf.change(id, municipality, version, r -> r.published(where, LocalDate.now(clock)));
  }

  Stored<Report> move(String id, Function<Report, Decision<Report, Object>> decide) {
    return shelf.change(id, decide);
  }

  List<Stored<Report>> unfinished() {
    return shelf.all().stream().filter(r -> r.state().running()).toList();
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
