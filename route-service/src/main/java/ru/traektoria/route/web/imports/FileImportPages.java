package ru.traektoria.route.web.imports;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.imports.ImportPages;

/** Загрузка из файла: courses, the catalogue, what the centre sent, past years. */
@Controller
@RequestMapping(FileImportPages.PATH)
class FileImportPages extends ImportPages {

  static final String PATH = "/routes/imports";

  FileImportPages(ImportDesk desk, Clock clock) {
    super(
        desk,
        clock,
        PATH,
        Heading.of("Загрузка из файла")
            .under("Курсы", "/routes/courses")
            .lead("Сначала файл проверяют: пока в нём есть ошибки, ничего не записывается."));
  }

  @Override
  protected List<ImportDesk.Kind> offered(List<ImportDesk.Kind> all, Scope scope) {
    return scope.viewer().has(Role.METHODIST)
        ? all
        : all.stream().filter(kind -> kind.code().equals(FileImports.COURSES)).toList();
  }
}
