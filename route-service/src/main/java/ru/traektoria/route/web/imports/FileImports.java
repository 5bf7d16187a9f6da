package ru.traektoria.route.web.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.ImportDesk.Kind;
import ru.traektoria.platform.web.tabular.Imports;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.route.application.ImportingHistory;
import ru.traektoria.route.application.catalogue.ImportingProgrammes;
import ru.traektoria.route.application.course.ImportingCourses;
import ru.traektoria.route.application.external.ImportingRoutes;
import ru.traektoria.route.application.external.RouteRows;
import ru.traektoria.route.application.reported.ImportingReported;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.web.Acting;

/** Which files are taken in, and by whom: a school loads courses, the methodist all of them. */
@Configuration(proxyBeanMethods = false)
class FileImports {

  /** What a school may load. */
  static final String COURSES = "courses";

  private final ImportingCourses courses;
  private final ImportingHistory history;
  private final ImportingRoutes centre;
  private final ImportingReported reported;
  private final ImportingProgrammes programmes;
  private final Clock clock;

  FileImports(
      ImportingCourses courses,
      ImportingHistory history,
      ImportingRoutes centre,
      ImportingReported reported,
      ImportingProgrammes programmes,
      Clock clock) {
    this.courses = courses;
    this.history = history;
    this.centre = centre;
    this.reported = reported;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Bean
  ImportDesk importDesk(Imports imports) {
    return new ImportDesk(
        imports,
        List.of(
            new Kind(
                COURSES,
                "Курсы этого года",
                ImportingCourses.columns(),
                "/routes/courses",
                scope -> courses(scope, false)),
            new Kind(
                "history-courses",
                "История: курсы прошлых лет",
                ImportingCourses.columns(),
                "/routes/courses",
                methodist(scope -> courses(scope, true))),
            new Kind(
                "history-routes",
                "История: маршруты прошлых лет",
                ImportingHistory.columns(),
                "/routes",
                methodist(
                    scope -> history.within(scope::covers, Acting.of(scope.viewer()), today()))),
            new Kind(
                "cnppm-routes",
                "Маршруты ЦНППМ",
                RouteRows.columns(),
                "/routes/external",
                methodist(scope -> centre.within(municipality(scope)))),
            new Kind(
                "cnppm-courses",
                "Завершённые курсы от ЦНППМ",
                ImportingReported.columns(),
                "/routes/courses/reported",
                methodist(scope -> reported.within(municipality(scope)))),
            new Kind(
                "programmes",
                "Каталог программ с группами",
                ImportingProgrammes.columns(),
                "/routes/programmes",
                methodist(scope -> programmes.within(municipality(scope))))));
  }

  private RowImport courses(Scope scope, boolean past) {
    return courses.within(
        scope::covers,
        municipality(scope),
        new CourseRecord.Entry(Acting.of(scope.viewer()), today(), past));
  }

  private static Function<Scope, RowImport> methodist(Function<Scope, RowImport> rows) {
    return scope -> {
      if (!scope.viewer().has(Role.METHODIST)) {
        throw Problems.forbidden("Историю, каталог и файлы ЦНППМ загружает методист.");
      }
      return rows.apply(scope);
    };
  }

  private static String municipality(Scope scope) {
    return scope.viewer().municipality().orElse(null);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
