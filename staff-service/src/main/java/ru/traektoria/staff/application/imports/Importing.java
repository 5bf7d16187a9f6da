package ru.traektoria.staff.application.imports;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Imports;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.imports.reading.PlaceIndex;
import ru.traektoria.staff.application.imports.reading.Reach;
import ru.traektoria.staff.application.imports.staff.ImportingStaff;
import ru.traektoria.staff.application.imports.staff.StaffColumns;
import ru.traektoria.staff.application.places.OpenPlaces;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.persistence.secret.SnilsVault;

/**
 * Starts imports. A file is written whole or not at all: with one bad row nothing is. Staff lists
 * carry past dates, so this is the import of history too.
 */
@Service
public class Importing {

  private final Imports imports;
  private final OpenPlaces openPlaces;
  private final Organisations organisations;
  private final Teachers teachers;
  private final Vacancies vacancies;
  private final SnilsVault vault;
  private final Circumstances circumstances;

  Importing(
      Imports imports,
      OpenPlaces openPlaces,
      Organisations organisations,
      Teachers teachers,
      Vacancies vacancies,
      SnilsVault vault,
      Circumstances circumstances) {
    this.imports = imports;
    this.openPlaces = openPlaces;
    this.organisations = organisations;
    this.teachers = teachers;
    this.vacancies = vacancies;
    this.vault = vault;
    this.circumstances = circumstances;
  }

  /** Starts reading the file; the answer is the job as it begins. */
  public ImportJob start(
      ImportKind kind, Viewer viewer, Reach reach, Upload upload, boolean dryRun) {
    return imports.start(kind.code(), viewer, upload, dryRun, rows(kind, reach));
  }

  /** The columns of the template. */
  public static List<Column> columns(ImportKind kind) {
    return switch (kind) {
      case ORGANISATIONS -> OrganisationCells.all();
      case TEACHERS -> StaffColumns.all();
      case VACANCIES -> VacancyColumns.all();
    };
  }

  private RowImport rows(ImportKind kind, Reach reach) {
    Municipality municipality = openPlaces.municipality(reach.municipality());
    PlaceIndex places = new PlaceIndex(organisations.of(reach.municipality()));
    Setting setting = circumstances.now();
    return switch (kind) {
      case ORGANISATIONS ->
          new ImportingOrganisations(municipality, organisations, setting.directories());
      case VACANCIES ->
          new ImportingVacancies(reach, vacancies, setting.directories(), places.lookup());
      case TEACHERS -> new ImportingStaff(reach, teachers, setting, places, vault);
    };
  }
}
