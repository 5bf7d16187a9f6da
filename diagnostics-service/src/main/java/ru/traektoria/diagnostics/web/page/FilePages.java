package ru.traektoria.diagnostics.web.page;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.imports.ImportPages;

/** Загрузка файлов: history of past years, results of the ЦНППМ, assessments of competences. */
@Controller
@RequestMapping(FilePages.PATH)
class FilePages extends ImportPages {

  static final String PATH = "/diagnostics/imports";

  FilePages(ImportDesk desk, Clock clock) {
    super(
        desk,
        clock,
        PATH,
        Heading.of("Загрузка диагностики")
            .lead(
                "Сначала проверьте файл: ошибки покажем со строкой и столбцом, ничего не записав."
                    + " Результаты ЦНППМ, в которых педагог не узнан, попадут в очередь."));
  }
}
