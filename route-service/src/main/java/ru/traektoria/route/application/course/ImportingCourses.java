package ru.traektoria.route.application.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.FindingTeacher;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.Programme;

/**
 * Courses from a file. The same document in the file and in the register is one course: what is
 * equal stays, what differs is corrected, what a teacher uploaded is thereby confirmed.
 */
@Service
public class ImportingCourses {

  private final Courses courses;
  private final Programmes programmes;
  private final Profiles profiles;
  private final FindingTeacher finding;

  ImportingCourses(
      Courses courses, Programmes programmes, Profiles profiles, FindingTeacher finding) {
    this.courses = courses;
    this.programmes = programmes;
    this.profiles = profiles;
    this.finding = finding;
  }

  public static List<Column> columns() {
    return CourseColumns.all();
  }

  /** The import for somebody's reach, recorded by the entry's actor. */
  public RowImport within(Reach reach, String municipality, CourseRecord.Entry entry) {
    return new RowImport() {
      @Override
      public List<Column> columns() {
        return CourseColumns.all();
      }

      @Override
      public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
        CourseFile file =
            new CourseFile(
                finding.within(reach), catalogue(municipality), profileCodes(), entry, courses);
        return file.decide(rows).write(dryRun, progress);
      }
    };
  }

  private Map<String, Programme> catalogue(String municipality) {
    Map<String, Programme> byTitle = new HashMap<>();
    for (Programme programme : programmes.offered(municipality)) {
      byTitle.put(CourseColumns.folded(programme.title()), programme);
    }
    return byTitle;
  }

  private Map<String, String> profileCodes() {
    Map<String, String> codes = new HashMap<>();
    profiles
        .names()
        .forEach(
            (code, name) -> {
              codes.put(CourseColumns.folded(code), code);
              codes.put(CourseColumns.folded(name), code);
            });
    return codes;
  }
}
